package org.throughline.uptake.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the words of a question weigh in each of many texts: BM25 (Robertson and Zaragoza 2009, "The Probabilistic
 * Relevance Framework", equation 3.15) with Lucene's constants k1 = 1.2 and b = 0.75 and its always positive
 * idf = ln(1 + (N − n + ½) / (n + ½)). The rarity of a word is the mean of its idf among these texts and its idf at large,
 * where figures of the latter are held.
 */
final class Bm25 {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final int texts;
    private final Commonness commonness;
    private final Map<String, Postings> postings = new HashMap<>();

    /** Of one word: in which texts it stands, and what it weighs there but for its rarity. */
    private record Postings(int[] texts, float[] weights) {}

    /** @param stems the words of each text */
    Bm25(List<List<String>> stems, Commonness commonness) {
        this.texts = stems.size();
        this.commonness = commonness;
        double mean = stems.stream().mapToInt(List::size).average().orElse(1);
        Map<String, Growing> growing = new HashMap<>();
        for (int text = 0; text < texts; text++) {
            float norm = (float) (K1 * (1 - B + B * stems.get(text).size() / mean));
            Map<String, Integer> counts = new HashMap<>();
            stems.get(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                float often = count.getValue();
                growing.computeIfAbsent(count.getKey(), stem -> new Growing())
                        .add(text, often * (K1 + 1) / (often + norm));
            }
        }
        growing.forEach((stem, list) -> postings.put(stem, list.done()));
    }

    /** The weight of a question in each text. */
    float[] weigh(List<String> question) {
        float[] weights = new float[texts];
        for (String stem : question) {
            Postings found = postings.get(stem);
            if (found != null) {
                float rarity = rarity(stem);
                for (int i = 0; i < found.texts.length; i++) {
                    weights[found.texts[i]] += rarity * found.weights[i];
                }
            }
        }
        return weights;
    }

    /** How rare a word is: 0 for one that stands everywhere. */
    float rarity(String stem) {
        Postings found = postings.get(stem);
        double here = idf(texts, found == null ? 0 : found.texts.length);
        int paragraphs = commonness.paragraphs();
        return (float) (paragraphs == 0 ? here : (here + idf(paragraphs, commonness.having(stem))) / 2);
    }

    private static double idf(int all, int having) {
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    /** Two arrays that grow together. */
    private static final class Growing {
        private int[] texts = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int text, float weight) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            texts[size] = text;
            weights[size] = weight;
            size++;
        }

        Postings done() {
            return new Postings(Arrays.copyOf(texts, size), Arrays.copyOf(weights, size));
        }
    }
}

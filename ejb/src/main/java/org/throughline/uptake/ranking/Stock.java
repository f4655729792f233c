package org.throughline.uptake.ranking;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.VectorUtil;
import org.throughline.uptake.nearness.Meaning;

/** Many texts of one language, made ready to be compared with questions. It does not change. */
final class Stock {

    /** About as many letters as the model's 128 pieces. */
    private static final int READ = 550;

    private final String language;
    private final List<List<Span>> sentences = new ArrayList<>();
    private final int[] first;
    private final Bm25 wholes;
    private final Bm25 parts;
    private final List<float[]> wholeDirections;
    private final List<float[]> partDirections;

    /** What a question comes to, text by text and sentence by sentence; empty arrays for a meaning that is not compared. */
    record Likeness(float[] wholeWords, float[] partWords, float[] wholeMeaning, float[] partMeaning) {}

    /** @param meaning whether and how meanings are compared */
    Stock(List<Piece> pieces, String language, Meaning meaning) {
        this.language = language;
        this.first = new int[pieces.size() + 1];
        List<String> parted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Span> spans = Sentences.of(piece.words(), language);
            sentences.add(spans);
            first[i] = parted.size();
            spans.forEach(span -> parted.add(piece.under(span.of(piece.words()))));
        }
        first[pieces.size()] = parted.size();
        List<String> whole = pieces.stream().map(Piece::whole).toList();
        Commonness commonness = Commonness.in(language);
        this.wholes = new Bm25(stems(whole), commonness);
        this.parts = new Bm25(stems(parted), commonness);
        boolean compared = language.equals("en") && meaning.isOn();
        this.partDirections = compared ? meaning.of(parted) : List.of();
        this.wholeDirections = compared ? whole(whole, meaning) : List.of();
    }

    boolean hasMeaning() {
        return !wholeDirections.isEmpty();
    }

    /** The sentences of a text. */
    List<Span> sentences(int text) {
        return sentences.get(text);
    }

    /** The number of the first sentence of a text among all; that of the next text is behind its last. */
    int firstSentence(int text) {
        return first[text];
    }

    float rarity(String stem) {
        return wholes.rarity(stem);
    }

    Likeness compare(String question, Meaning meaning) {
        List<String> stems = Terms.stems(question, language);
        float[] direction = hasMeaning() ? meaning.of(List.of(question)).getFirst() : new float[0];
        return new Likeness(
                wholes.weigh(stems),
                parts.weigh(stems),
                products(wholeDirections, direction),
                products(partDirections, direction));
    }

    /** What is longer than the model reads is also what its sentences are. */
    private List<float[]> whole(List<String> texts, Meaning meaning) {
        List<float[]> directions = new ArrayList<>(meaning.of(texts));
        for (int i = 0; i < directions.size(); i++) {
            if (texts.get(i).length() > READ) {
                directions.set(i, together(directions.get(i), partDirections.subList(first[i], first[i + 1])));
            }
        }
        return directions;
    }

    private static float[] together(float[] whole, List<float[]> parts) {
        float[] sum = whole.clone();
        for (float[] part : parts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return VectorUtil.l2normalize(sum);
    }

    private List<List<String>> stems(List<String> texts) {
        return texts.stream().map(text -> Terms.stems(text, language)).toList();
    }

    private static float[] products(List<float[]> directions, float[] direction) {
        float[] products = new float[directions.size()];
        for (int i = 0; i < products.length; i++) {
            products[i] = VectorUtil.dotProduct(directions.get(i), direction);
        }
        return products;
    }
}

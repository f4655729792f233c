package org.throughline.uptake.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.throughline.uptake.nearness.Meaning;
import org.throughline.uptake.nearness.Recent;

/**
 * Puts candidates in order for a question. Each is scored by the sum of how far it stands above the others in five
 * figures: BM25 of the whole and of its best sentence, nearness in meaning of the whole, of its best sentence and of its
 * best two in the mean. Meaning weighs twice as much as words: on sets of questions whose links others made any weight from
 * 1.5 to 2.5 does as well, 1 and 3 do a little worse. With several languages the figures of words are the mean over those
 * in which both stand.
 */
@ApplicationScoped
public class Ranker {

    private static final int STOCKS = 64;
    private static final double MEANING = 2;

    private final Meaning meaning;
    private final Recent<Key, Stock> stocks = new Recent<>(STOCKS);

    /** Exactly what a stock was made of; with another clause it is another one. */
    private record Key(String language, boolean compared, List<Piece> pieces) {}

    /** For the container's proxy. */
    protected Ranker() {
        this(new Meaning("off"));
    }

    @Inject
    public Ranker(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Whether nearness in meaning counts; if not, the order rests on shared words alone. */
    public boolean comparesMeaning() {
        return meaning.isOn();
    }

    /**
     * The best candidates in order; equal ones as they were given. Left out is what cannot be compared: what stands in
     * none of the question's languages, and, without meaning, what shares no word with it.
     *
     * @param question by code of the language
     * @param most how many are wanted
     */
    public List<Ranked> rank(Map<String, String> question, List<Candidate> candidates, int most) {
        List<Comparison> comparisons = new ArrayList<>();
        new TreeMap<>(question).forEach((language, words) -> {
            if (candidates.stream().anyMatch(candidate -> candidate.in().containsKey(language))) {
                comparisons.add(compare(language, words, candidates));
            }
        });
        double[] near = new double[candidates.size()];
        double[] total = new double[candidates.size()];
        for (Comparison comparison : comparisons) {
            comparison.addMeaning(near);
            comparison.addWords(total, 1.0 / comparisons.size());
        }
        for (int i = 0; i < total.length; i++) {
            total[i] += MEANING * near[i];
        }
        double least = nearest(near);
        List<Ranked> ranked = new ArrayList<>();
        for (int i : best(total, comparisons, most)) {
            Comparison told = comparisons.stream()
                    .filter(comparison -> comparison.knows(i))
                    .max(Comparator.comparing(Comparison::hasMeaning))
                    .orElseThrow();
            ranked.add(told.tell(candidates.get(i), i, ranked.size() + 1, near[i] > 0 && near[i] >= least));
        }
        return ranked;
    }

    private Comparison compare(String language, String question, List<Candidate> candidates) {
        List<Piece> pieces = new ArrayList<>();
        int[] places = new int[candidates.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < places.length; i++) {
            Piece piece = candidates.get(i).in().get(language);
            if (piece != null) {
                places[i] = pieces.size();
                pieces.add(piece);
            }
        }
        Key key = new Key(language, meaning.isOn(), pieces);
        Stock stock = stocks.get(key, made -> new Stock(made.pieces(), made.language(), meaning));
        return new Comparison(language, question, stock, stock.compare(question, meaning), places);
    }

    /** The highest of those that can be compared, found in one pass: most candidates are never put in order. */
    private static List<Integer> best(double[] total, List<Comparison> comparisons, int most) {
        Comparator<Integer> order =
                Comparator.<Integer>comparingDouble(i -> -total[i]).thenComparing(i -> i);
        PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
        for (int i = 0; i < total.length; i++) {
            if (known(comparisons, i) && (best.size() < most || total[i] > total[best.element()])) {
                best.add(i);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order).toList();
    }

    private static boolean known(List<Comparison> comparisons, int candidate) {
        for (Comparison comparison : comparisons) {
            if (comparison.knows(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** What the fifth in nearness comes to. */
    private static double nearest(double[] near) {
        PriorityQueue<Double> nearest = new PriorityQueue<>();
        for (double figure : near) {
            if (nearest.size() < Ranked.NEAREST || figure > nearest.element()) {
                nearest.add(figure);
                if (nearest.size() > Ranked.NEAREST) {
                    nearest.remove();
                }
            }
        }
        return nearest.isEmpty() ? 0 : nearest.element();
    }
}

package org.throughline.uptake.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A question and candidates in one language, compared. */
final class Comparison {

    private final String language;
    private final String question;
    private final Stock stock;
    private final Stock.Likeness likeness;
    private final int[] places;

    /** @param places of each candidate in the stock; −1 for one that does not stand in this language */
    Comparison(String language, String question, Stock stock, Stock.Likeness likeness, int[] places) {
        this.language = language;
        this.question = question;
        this.stock = stock;
        this.likeness = likeness;
        this.places = places;
    }

    boolean hasMeaning() {
        return stock.hasMeaning();
    }

    /** Whether a candidate can be compared: by meaning, or because it shares a word. */
    boolean knows(int candidate) {
        int place = places[candidate];
        return place >= 0 && (hasMeaning() || likeness.wholeWords()[place] > 0);
    }

    /** Adds how far each candidate stands above the others by its words. */
    void addWords(double[] total, double weight) {
        add(Standing.of(likeness.wholeWords()), total, weight);
        add(Standing.of(best(likeness.partWords(), 1)), total, weight);
    }

    /** Adds how far each candidate stands above the others by its meaning. */
    void addMeaning(double[] total) {
        if (hasMeaning()) {
            add(Standing.of(likeness.wholeMeaning()), total, 1);
            add(Standing.of(best(likeness.partMeaning(), 1)), total, 1);
            add(Standing.of(best(likeness.partMeaning(), 2)), total, 1);
        }
    }

    /** A candidate in its place, with the reasons. */
    Ranked tell(Candidate candidate, int number, int rank, boolean near) {
        int place = places[number];
        Piece piece = candidate.in().getOrDefault(language, new Piece("", ""));
        return new Ranked(
                candidate.key(), rank, language, stock.sentences(place).get(sentence(place)), shared(piece), near);
    }

    private void add(double[] standing, double[] total, double weight) {
        for (int i = 0; i < total.length; i++) {
            if (places[i] >= 0) {
                total[i] += weight * standing[places[i]];
            }
        }
    }

    /** For each text the mean of its best sentences, of as many as it has. */
    private double[] best(float[] sentences, int most) {
        double[] best = new double[likeness.wholeWords().length];
        for (int text = 0; text < best.length; text++) {
            float highest = Float.NEGATIVE_INFINITY;
            float second = Float.NEGATIVE_INFINITY;
            for (int i = stock.firstSentence(text); i < stock.firstSentence(text + 1); i++) {
                second = Math.max(second, Math.min(highest, sentences[i]));
                highest = Math.max(highest, sentences[i]);
            }
            best[text] = most == 1 || second == Float.NEGATIVE_INFINITY ? highest : (highest + second) / 2.0;
        }
        return best;
    }

    /** The sentence of a text that stands highest among its own, by words and meaning. */
    private int sentence(int text) {
        int from = stock.firstSentence(text);
        int sentences = stock.firstSentence(text + 1) - from;
        double[] total = new double[sentences];
        addPart(likeness.partWords(), from, total);
        if (hasMeaning()) {
            addPart(likeness.partMeaning(), from, total);
        }
        int best = 0;
        for (int i = 1; i < sentences; i++) {
            best = total[i] > total[best] ? i : best;
        }
        return best;
    }

    private static void addPart(float[] figures, int from, double[] total) {
        double[] own = new double[total.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = figures[from + i];
        }
        double[] standing = Standing.of(own);
        for (int i = 0; i < own.length; i++) {
            total[i] += standing[i];
        }
    }

    /** The words in common as they stand in the candidate, one for each stem, the rarest first. */
    private List<String> shared(Piece piece) {
        Set<String> asked = new HashSet<>(Terms.stems(question, language));
        Map<String, String> found = new LinkedHashMap<>();
        String whole = piece.words() + "\n" + piece.heading();
        for (Terms.Term term : Terms.of(whole, language)) {
            if (asked.contains(term.stem())) {
                found.putIfAbsent(term.stem(), term.at().of(whole).toLowerCase(Locale.ROOT));
            }
        }
        List<String> rarest = new ArrayList<>(found.keySet());
        rarest.sort(Comparator.comparing(stock::rarity).reversed());
        return rarest.stream().limit(Ranked.SHARED).map(found::get).toList();
    }
}

package org.throughline.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.throughline.uptake.nearness.Meaning;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Piece;
import org.throughline.uptake.ranking.Ranked;
import org.throughline.uptake.ranking.Ranker;

/**
 * {@code mvn -Peval -Dsets=DIR}: how well the ranking that the coding desk shows answers the questions of each set, beside
 * plain Lucene.
 */
public final class Evaluation {

    private static final int MOST = 1000;

    private final Ranker ranker;

    /** The figures of one set, question by question. */
    private record Compared(String name, List<Figures> ours, List<Figures> lucene) {

        double[] gains(ToDoubleFunction<Figures> figure, boolean difference) {
            double[] gains = new double[ours.size()];
            for (int i = 0; i < gains.length; i++) {
                gains[i] = figure.applyAsDouble(ours.get(i)) - (difference ? figure.applyAsDouble(lucene.get(i)) : 0);
            }
            return gains;
        }
    }

    private Evaluation(Ranker ranker) {
        this.ranker = ranker;
    }

    /** @param arguments the folder of the sets, and {@code off} for a ranking without the sentence model */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].isBlank()) {
            throw new IllegalArgumentException("Say where the sets are: mvn -Peval -Dsets=DIR");
        }
        boolean wanted = arguments.length < 2 || !arguments[1].equals("off");
        Meaning meaning = new Meaning(wanted, 100_000);
        try {
            new Evaluation(new Ranker(meaning)).run(QuestionSet.in(Path.of(arguments[0])));
        } finally {
            meaning.close();
        }
    }

    private void run(List<QuestionSet> sets) throws IOException {
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("No set there: folders with queries, documents and qrels are wanted");
        }
        System.out.println("Ours " + (ranker.comparesMeaning() ? "by words and meaning" : "by words alone")
                + "; means with intervals of 95 % over the questions");
        System.out.printf(
                "%-24s %-6s %4s %-22s %-22s %-22s %-22s %-22s%n", "set", "", "n", "R@1", "R@3", "R@5", "MRR", "nDCG@5");
        List<Compared> all = new ArrayList<>();
        for (QuestionSet set : sets) {
            Compared compared = compare(set);
            print(compared.name(), "ours", compared.ours());
            print(compared.name(), "lucene", compared.lucene());
            all.add(compared);
        }
        System.out.println(last(all));
    }

    private Compared compare(QuestionSet set) throws IOException {
        List<Candidate> candidates = set.documents().stream()
                .map(document ->
                        new Candidate(document.id(), Map.of("en", new Piece(document.title(), document.text()))))
                .toList();
        List<Figures> ours = new ArrayList<>();
        List<Figures> theirs = new ArrayList<>();
        try (PlainLucene lucene = new PlainLucene(set.documents())) {
            for (QuestionSet.Question question : set.questions()) {
                Map<String, Integer> grades = set.grades().getOrDefault(question.id(), Map.of());
                List<String> order = ranker.rank(Map.of("en", question.text()), candidates, MOST).stream()
                        .map(Ranked::key)
                        .toList();
                ours.add(Figures.of(order, grades));
                theirs.add(Figures.of(lucene.rank(question.text(), MOST), grades));
            }
        }
        return new Compared(set.name(), ours, theirs);
    }

    private static void print(String set, String ranking, List<Figures> figures) {
        System.out.printf(
                "%-24s %-6s %4d %-22s %-22s %-22s %-22s %-22s%n",
                set,
                ranking,
                figures.size(),
                interval(figures, Figures::recall1),
                interval(figures, Figures::recall3),
                interval(figures, Figures::recall5),
                interval(figures, Figures::reciprocal),
                interval(figures, Figures::gain5));
    }

    private static Bootstrap.Interval interval(List<Figures> figures, ToDoubleFunction<Figures> figure) {
        return Bootstrap.mean(figures.stream().mapToDouble(figure).toArray());
    }

    private static String last(List<Compared> all) {
        Bootstrap.Interval ours = Bootstrap.macro(
                all.stream().map(set -> set.gains(Figures::gain5, false)).toList());
        Bootstrap.Interval gain = Bootstrap.macro(
                all.stream().map(set -> set.gains(Figures::gain5, true)).toList());
        return "macro nDCG@5 ours=%.3f lucene=%.3f gain=%.3f [%.3f, %.3f]"
                .formatted(ours.mean(), ours.mean() - gain.mean(), gain.mean(), gain.low(), gain.high());
    }
}

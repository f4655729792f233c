package org.throughline.uptake.agreement;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;

/**
 * How far two people who code apart agree about what became of recommendations in one instrument: of each as a whole, in
 * which clauses they found it, and to which degree, before anybody decided between them. The coefficients
 * are over the pairs in which both judgements stand on the scale from "not taken up" to "adopted"; "overtaken" and "wrong
 * vehicle" have no place on it and count in the per cent alone. Below {@link #ENOUGH} pairs no coefficient is told: its
 * interval would span nearly everything.
 *
 * @param pairs of finished codings, made apart
 * @param same in how many both came to exactly the same uptake
 * @param scaled how many pairs the coefficients are over
 * @param clauses how many times a clause was found by at least one of the two, over all pairs
 * @param both how many of these times by both
 * @param degrees how many of these times to the same degree
 * @param coders who coded how many together, by numbers that stand for people in this list alone, such as 1 and 3
 * @param alpha Krippendorff's
 * @param ac2 Gwet's
 */
public record Agreement(
        int pairs,
        int same,
        int scaled,
        int clauses,
        int both,
        int degrees,
        List<Together> coders,
        Coefficient alpha,
        Coefficient ac2) {

    /** How many pairs are wanted before a coefficient is told. */
    public static final int ENOUGH = 10;

    private static final List<Uptake> SCALE =
            List.of(Uptake.NOT_TAKEN_UP, Uptake.ECHOED, Uptake.PARTLY_ADOPTED, Uptake.ADOPTED);

    public Agreement {
        coders = List.copyOf(coders);
    }

    /**
     * What one person made of a recommendation.
     *
     * @param found degree by clause, of several in one clause the highest
     */
    public record Coded(UUID coder, Uptake uptake, Map<String, Degree> found) {

        public Coded {
            found = Map.copyOf(found);
        }
    }

    /** What two people found, each for themselves. */
    public record Pair(Coded first, Coded second) {

        private Set<String> either() {
            Set<String> clauses = new HashSet<>(first.found().keySet());
            clauses.addAll(second.found().keySet());
            return clauses;
        }

        private Set<String> both() {
            Set<String> clauses = new HashSet<>(first.found().keySet());
            clauses.retainAll(second.found().keySet());
            return clauses;
        }

        private int degrees() {
            return (int) both().stream()
                    .filter(clause ->
                            first.found().get(clause) == second.found().get(clause))
                    .count();
        }
    }

    /** How many units two people coded together. */
    public record Together(int one, int other, int units) {}

    /** How far people agree beyond chance; empty below {@link #ENOUGH} pairs and where all judgements are the same. */
    public record Coefficient(OptionalDouble value, Optional<Interval> interval) {}

    /** What two people made of a recommendation as a whole, both on the scale. */
    private record Placed(int first, int second) {}

    /** The coefficients of what was placed so, which take far longer than all the rest. */
    private record Coefficients(Coefficient alpha, Coefficient ac2) {

        static Coefficients of(List<Placed> placed) {
            Ratings ratings = new Ratings(
                    SCALE.size(),
                    placed.stream()
                            .map(unit -> new int[] {unit.first(), unit.second()})
                            .toList());
            return new Coefficients(
                    new Coefficient(Alpha.of(ratings), Interval.of(ratings, Alpha::of)),
                    new Coefficient(Ac2.of(ratings), Interval.of(ratings, Ac2::of)));
        }
    }

    /** A matrix is opened more often than somebody codes. */
    private static final LoadingCache<List<Placed>, Coefficients> KEPT =
            Caffeine.newBuilder().maximumSize(50).build(Coefficients::of);

    public static Agreement of(List<Pair> pairs) {
        List<Placed> scaled = pairs.stream()
                .map(pair -> new Placed(
                        SCALE.indexOf(pair.first().uptake()),
                        SCALE.indexOf(pair.second().uptake())))
                .filter(unit -> unit.first() >= 0 && unit.second() >= 0)
                .toList();
        Coefficients found = Objects.requireNonNull(KEPT.get(scaled.size() < ENOUGH ? List.of() : scaled));
        return new Agreement(
                pairs.size(),
                (int) pairs.stream()
                        .filter(pair -> pair.first().uptake() == pair.second().uptake())
                        .count(),
                scaled.size(),
                pairs.stream().mapToInt(pair -> pair.either().size()).sum(),
                pairs.stream().mapToInt(pair -> pair.both().size()).sum(),
                pairs.stream().mapToInt(Pair::degrees).sum(),
                together(pairs),
                found.alpha(),
                found.ac2());
    }

    /** Per cent of all pairs whose uptake as a whole is exactly the same. */
    public double percent() {
        return percent(same, pairs);
    }

    /** Per cent of the clauses found by either that were found by both. */
    public double clausePercent() {
        return percent(both, clauses);
    }

    /** Per cent of the clauses found by both that were found to the same degree. */
    public double degreePercent() {
        return percent(degrees, both);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    public boolean isEnough() {
        return scaled >= ENOUGH;
    }

    private static List<Together> together(List<Pair> pairs) {
        Map<UUID, Integer> numbers = new HashMap<>();
        Map<List<Integer>, Integer> counts = new TreeMap<>(
                java.util.Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast));
        for (Pair pair : pairs) {
            int one = numbers.computeIfAbsent(pair.first().coder(), coder -> numbers.size() + 1);
            int other = numbers.computeIfAbsent(pair.second().coder(), coder -> numbers.size() + 1);
            counts.merge(List.of(Math.min(one, other), Math.max(one, other)), 1, Integer::sum);
        }
        List<Together> together = new ArrayList<>();
        counts.forEach((coders, units) -> together.add(new Together(coders.getFirst(), coders.getLast(), units)));
        return together;
    }
}

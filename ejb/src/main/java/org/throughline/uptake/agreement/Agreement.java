package org.throughline.uptake.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.uptake.Uptake;

/**
 * How far two people who code apart agree about what became of whole recommendations in one instrument. The coefficients
 * are over the pairs in which both judgements stand on the scale from "not taken up" to "adopted"; "overtaken" and "wrong
 * vehicle" have no place on it and count in the per cent alone. Below {@link #ENOUGH} pairs no coefficient is told: its
 * interval would span nearly everything.
 *
 * @param pairs of finished codings, made apart
 * @param same in how many both came to exactly the same uptake
 * @param scaled how many pairs the coefficients are over
 * @param coders who coded how many together, by numbers that stand for people in this list alone, such as 1 and 3
 * @param alpha Krippendorff's, empty below {@link #ENOUGH} pairs and where all judgements are one and the same
 * @param ac2 Gwet's
 */
public record Agreement(
        int pairs,
        int same,
        int scaled,
        List<Together> coders,
        OptionalDouble alpha,
        Optional<Interval> alphaInterval,
        OptionalDouble ac2,
        Optional<Interval> ac2Interval) {

    /** How many pairs are wanted before a coefficient is told. */
    public static final int ENOUGH = 10;

    private static final List<Uptake> SCALE =
            List.of(Uptake.NOT_TAKEN_UP, Uptake.ECHOED, Uptake.PARTLY_ADOPTED, Uptake.ADOPTED);

    public Agreement {
        coders = List.copyOf(coders);
    }

    /** What two people found, each for themselves. */
    public record Pair(UUID firstCoder, Uptake first, UUID secondCoder, Uptake second) {}

    /** How many units two people coded together. */
    public record Together(int one, int other, int units) {}

    public static Agreement of(List<Pair> pairs) {
        List<int[]> scaled = pairs.stream()
                .map(pair -> new int[] {SCALE.indexOf(pair.first()), SCALE.indexOf(pair.second())})
                .filter(unit -> unit[0] >= 0 && unit[1] >= 0)
                .toList();
        Ratings ratings = new Ratings(SCALE.size(), scaled.size() < ENOUGH ? List.of() : scaled);
        return new Agreement(
                pairs.size(),
                (int) pairs.stream()
                        .filter(pair -> pair.first() == pair.second())
                        .count(),
                scaled.size(),
                together(pairs),
                Alpha.of(ratings),
                Interval.of(ratings, Alpha::of),
                Ac2.of(ratings),
                Interval.of(ratings, Ac2::of));
    }

    /** Per cent of all pairs that are exactly the same. */
    public double percent() {
        return pairs == 0 ? 0 : 100.0 * same / pairs;
    }

    public boolean isEnough() {
        return scaled >= ENOUGH;
    }

    private static List<Together> together(List<Pair> pairs) {
        Map<UUID, Integer> numbers = new HashMap<>();
        Map<List<Integer>, Integer> counts = new TreeMap<>(
                java.util.Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast));
        for (Pair pair : pairs) {
            int one = numbers.computeIfAbsent(pair.firstCoder(), coder -> numbers.size() + 1);
            int other = numbers.computeIfAbsent(pair.secondCoder(), coder -> numbers.size() + 1);
            counts.merge(List.of(Math.min(one, other), Math.max(one, other)), 1, Integer::sum);
        }
        List<Together> together = new ArrayList<>();
        counts.forEach((coders, units) -> together.add(new Together(coders.getFirst(), coders.getLast(), units)));
        return together;
    }
}

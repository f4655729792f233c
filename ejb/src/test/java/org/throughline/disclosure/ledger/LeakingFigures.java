package org.throughline.disclosure.ledger;

import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.ledger.Held.ALWAYS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures that leak, told whoever comes and goes. */
final class LeakingFigures {

    private LeakingFigures() {}

    static List<Leak> all() {
        return Stream.concat(
                        Stream.of(
                                bands(),
                                rounded(),
                                orderOnly(),
                                boundsJudgedFirst(),
                                boundsCutByABand(),
                                verdictFree()),
                        Stream.concat(
                                IntStream.rangeClosed(1, 4).mapToObj(LeakingFigures::aboutAsBefore),
                                Stream.of(totalBesideSides(), someSidesOnly())))
                .toList();
    }

    private static Leak bands() {
        return oneGoes("counts in bands of three", eachCount(count -> count / 3 * 3));
    }

    private static Leak rounded() {
        return oneGoes("counts rounded to three", eachCount(count -> (count + 1) / 3 * 3));
    }

    private static Leak orderOnly() {
        return oneGoes("the order of the answers only", chain -> tallies -> each(tallies, LeakingFigures::order));
    }

    private static Leak boundsJudgedFirst() {
        return oneGoes("bounds, and figures only if nobody comes or goes", chain -> tallies -> {
            Told second = Told.of(chain, 1, tallies[1]);
            return List.of(Told.of(chain, 0, tallies[0]), second.isBounds() ? second : "nothing");
        });
    }

    private static Leak verdictFree() {
        return oneGoes(
                "supported or not, though the figures are withheld",
                chain -> tallies -> List.of(
                        Told.of(chain, 0, tallies[0]),
                        tallies[1][0][0] > tallies[1][0][1] ? "supported" : "not supported"));
    }

    private static Leak boundsCutByABand() {
        return oneComesForAnother(
                "bounds, and whether they are within three of the first",
                chain -> tallies ->
                        List.of(Told.of(chain, 0, tallies[0]), Told.of(chain, 1, tallies[1]), within(3, tallies)));
    }

    private static Leak aboutAsBefore(int margin) {
        return oneComesForAnother(
                "of the second only whether it is within %d of the first".formatted(margin),
                chain -> tallies -> List.of(Told.of(chain, 0, tallies[0]), within(margin, tallies)));
    }

    private static Leak totalBesideSides() {
        return Leak.of(
                "the total as it is beside the sides",
                chain -> tallies -> List.of(Told.of(chain, 0, tallies[0]), total(tallies[0])),
                List.of(ALWAYS.sides(PARTICIPANTS)),
                new Cohort(0, "v", 8),
                new Cohort(1, "v", 8));
    }

    private static Leak someSidesOnly() {
        return Leak.of(
                "the sides that are large enough, and the total",
                chain -> tallies -> List.of(
                        chain.question().partition().part(chain.question().votes(tallies[0][0])), total(tallies[0])),
                List.of(ALWAYS.sides(PARTICIPANTS)),
                new Cohort(0, "v", 9),
                new Cohort(1, "v", 3));
    }

    private static Leak oneGoes(String says, Rule rule) {
        return Leak.of(says, rule, List.of(ALWAYS, ALWAYS), new Cohort(0, "vv", 8), new Cohort(0, "va", 1));
    }

    private static Leak oneComesForAnother(String says, Rule rule) {
        return Leak.of(
                says,
                rule,
                List.of(ALWAYS, ALWAYS),
                new Cohort(0, "vv", 7),
                new Cohort(0, "va", 1),
                new Cohort(0, "av", 1));
    }

    private static Rule eachCount(IntUnaryOperator coarse) {
        return chain -> tallies ->
                each(tallies, tally -> IntStream.of(tally).map(coarse).boxed().toList());
    }

    private static List<Object> each(int[][][] tallies, Function<int[], Object> told) {
        return Arrays.stream(tallies).map(round -> told.apply(round[0])).toList();
    }

    private static String order(int[] tally) {
        return tally[0] > tally[1] ? "1 before 2" : tally[0] < tally[1] ? "2 before 1" : "level";
    }

    private static String within(int margin, int[][][] tallies) {
        return IntStream.range(0, tallies[0][0].length)
                        .allMatch(answer -> Math.abs(tallies[0][0][answer] - tallies[1][0][answer]) <= margin)
                ? "about as before"
                : "not as before";
    }

    private static List<Integer> total(int[][] tally) {
        return IntStream.range(0, tally[0].length)
                .mapToObj(answer ->
                        Arrays.stream(tally).mapToInt(side -> side[answer]).sum())
                .toList();
    }
}

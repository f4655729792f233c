package org.throughline.disclosure.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.Votes;

/**
 * What the product tells of a round by itself.
 *
 * @param everything to the last detail
 * @param brief for a person to read
 */
record Told(int round, String everything, String brief) {

    /** @param tally {@code [side][answer]} */
    static Told of(Chain chain, int round, int[][] tally) {
        Disclosed disclosed = disclosed(chain, round, tally);
        return new Told(
                round,
                disclosed.toString(),
                disclosed.isByGroup()
                        ? disclosed.groups().values().stream().map(Told::brief).collect(Collectors.joining(" and "))
                        : brief(disclosed.total()));
    }

    static Disclosed disclosed(Chain chain, int round, int[][] tally) {
        Map<String, Votes> votes = new LinkedHashMap<>();
        IntStream.range(0, chain.sides())
                .filter(side -> chain.asks(round, side))
                .forEach(side -> votes.put("" + side, chain.question().votes(tally[side])));
        Held held = chain.rounds().get(round);
        return DisclosureRule.FLOOR.disclose(chain.question().partition(), votes, held.bySide(), held.audience());
    }

    boolean isBounds() {
        return everything.contains("NearlyAll");
    }

    @Override
    public String toString() {
        return brief;
    }

    private static String brief(Released released) {
        return switch (released) {
            case Released.Withheld withheld -> "nothing";
            case Released.Exact exact -> slashed(exact.counts());
            case Released.NearlyAll nearly -> "%d+ of %d gave %s".formatted(nearly.low(), nearly.of(), nearly.option());
            case Released.Bounded bounded -> slashed(bounded.ranges());
            case Released.Quartiles told -> told.lower() + "/" + told.median() + "/" + told.upper();
            case Released.Approvals told -> slashed(told.approve());
        };
    }

    private static String slashed(Map<String, ?> counts) {
        return counts.values().stream()
                .map(count -> count instanceof Range range ? range.low() + "–" + range.high() : count.toString())
                .collect(Collectors.joining("/"));
    }
}

package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.disclosure.DisclosureRule;

/** A way of telling of the rounds of a chain what everybody may read. */
@FunctionalInterface
interface Rule {

    /** Everything that is read of all rounds together, were these the tallies {@code [round][side][answer]}. */
    @FunctionalInterface
    interface Telling {
        Object tells(int[][][] tallies);
    }

    /** Whether a round is told, given which were told before it; the answers are not asked. */
    @FunctionalInterface
    interface Judge {
        boolean releases(Chain chain, int round, List<Integer> released);
    }

    /** The rule of the house: the product's own. */
    Judge HOUSE_JUDGE = (chain, round, released) -> ChainRule.releases(
            chain.rounds().get(round).mode(), chain.turnout(round), chain.precedents(round, released));

    Rule HOUSE = by(HOUSE_JUDGE);

    Telling of(Chain chain);

    /** The product's partition of each round that the judge lets through. */
    static Rule by(Judge judge) {
        return chain -> {
            List<Integer> released = released(chain, judge);
            Map<int[][], Told> known = new IdentityHashMap<>();
            return tallies -> released.stream()
                    .map(round -> known.computeIfAbsent(tallies[round], tally -> Told.of(chain, round, tally)))
                    .toList();
        };
    }

    static List<Integer> released(Chain chain, Judge judge) {
        List<Integer> released = new ArrayList<>();
        IntStream.range(0, chain.rounds().size())
                .filter(round -> judge.releases(chain, round, List.copyOf(released)))
                .filter(round -> !DisclosureRule.FLOOR.tooFew(chain.cast(round)))
                .forEach(released::add);
        return released;
    }
}

package org.throughline.disclosure.ledger;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;

/** The rounds on one subject, and who could vote and did in each: all that is known before any answer is opened. */
record Chain(Question question, List<Cohort> cohorts, List<Held> rounds) {

    static Chain of(Question question, List<Held> rounds, Cohort... cohorts) {
        return new Chain(question, List.of(cohorts), rounds);
    }

    int sides() {
        return 1 + cohorts.stream().mapToInt(Cohort::side).max().orElseThrow();
    }

    int cast(int round) {
        return count(cohort -> cohort.votes(round));
    }

    int cast(int round, int side) {
        return count(cohort -> cohort.votes(round) && cohort.side(round) == side);
    }

    int electorate(int round) {
        return count(cohort -> cohort.mayVote(round));
    }

    boolean asks(int round, int side) {
        return count(cohort -> cohort.mayVote(round) && cohort.side(round) == side) > 0;
    }

    boolean everybodyVoted(int round) {
        return cast(round) == electorate(round);
    }

    /** The groups over which figures of the round would be told, from the numbers cast. */
    Cut cut(int round) {
        int least = DisclosureRule.FLOOR.minimumSide(rounds.get(round).audience());
        return rounds.get(round).bySide()
                        && IntStream.range(0, sides())
                                .filter(side -> asks(round, side))
                                .allMatch(side -> cast(round, side) >= least)
                ? Cut.BY_SIDE
                : Cut.TOTAL;
    }

    Overlap overlap(int one, int other) {
        return Overlap.of(
                count(cohort -> cohort.mayVote(one) && cohort.mayVote(other)),
                count(cohort -> cohort.mayVote(one) && !cohort.mayVote(other)),
                count(cohort -> !cohort.mayVote(one) && cohort.mayVote(other)));
    }

    /** Whether figures of both would be told over the same groups of the same people. */
    boolean sameCut(int one, int other) {
        return cut(one) == cut(other)
                && (cut(one) == Cut.TOTAL
                        || cohorts.stream().allMatch(cohort -> cohort.side(one) == cohort.side(other)));
    }

    /** Whether both are questions of one round. */
    boolean together(int past, int later) {
        return rounds.subList(past + 1, later + 1).stream().allMatch(Held::together);
    }

    Turnout turnout(int round) {
        return new Turnout(cast(round), electorate(round));
    }

    /** What stands in the ledger when the round is judged, as the rule of the house sees it. */
    Collection<Precedent> precedents(int round, List<Integer> released) {
        return released.stream()
                .filter(past -> !together(past, round))
                .map(past -> precedent(round, past))
                .toList();
    }

    private Precedent precedent(int round, int past) {
        boolean ended = rounds.subList(past + 1, round + 1).stream().anyMatch(Held::anew);
        if (rounds.get(past).hands() || rounds.get(round).hands()) {
            return Precedent.HANDS;
        }
        return new Precedent(overlap(round, past), sameCut(round, past), everybodyVoted(past), ended);
    }

    int count(Predicate<Cohort> which) {
        return cohorts.stream().filter(which).mapToInt(Cohort::size).sum();
    }
}

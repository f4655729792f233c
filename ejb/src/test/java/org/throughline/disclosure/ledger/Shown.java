package org.throughline.disclosure.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Released;

/** What is released of a chain, and for which tallies it may stand. */
final class Shown {

    private final Chain chain;
    private final List<Integer> rounds;
    private final List<Map<Integer, Released>> parts;
    private final Map<List<Integer>, List<int[]>> fitting = new HashMap<>();

    /** @param people everybody, and what they answered */
    Shown(Chain chain, List<Insider> people, Rule.Judge judge) {
        this.chain = chain;
        this.rounds = Rule.released(chain, judge);
        this.parts = rounds.stream().map(round -> parts(round, people)).toList();
    }

    /** The rounds of the chain of which something is released, from 0. */
    List<Integer> rounds() {
        return rounds;
    }

    /** In which group of each release these people are counted; -1 in none. */
    List<Integer> groups(Cohort people) {
        return rounds.stream()
                .map(round -> !people.votes(round) ? -1 : isBySide(round) ? people.side(round) : 0)
                .toList();
    }

    /** The tallies for which the part of a group may stand. */
    List<int[]> fitting(int place, int group) {
        return fitting.computeIfAbsent(
                List.of(place, group),
                any -> Reader.tallies(
                        chain.question(),
                        Objects.requireNonNull(parts.get(place).get(group)),
                        cast(place, group)));
    }

    @Override
    public String toString() {
        return parts.toString();
    }

    private Map<Integer, Released> parts(int round, List<Insider> people) {
        int[][] tally = new int[chain.sides()][chain.question().answers()];
        people.stream()
                .filter(person -> person.answers()[round] >= 0)
                .forEach(person -> tally[chain.cohorts().get(person.cohort()).side(round)][person.answers()[round]]++);
        Disclosed disclosed = Told.disclosed(chain, round, tally);
        Map<Integer, Released> groups = new TreeMap<>();
        if (disclosed.isByGroup()) {
            disclosed.groups().forEach((side, part) -> groups.put(Integer.valueOf(side), part));
        } else {
            groups.put(0, disclosed.total());
        }
        return groups;
    }

    private int cast(int place, int group) {
        int round = rounds.get(place);
        return isBySide(round) ? chain.cast(round, group) : chain.cast(round);
    }

    private boolean isBySide(int round) {
        return chain.cut(round) == Cut.BY_SIDE;
    }
}

package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.disclosure.ledger.Worlds.Happened;

/**
 * Two insiders of those who voted against what was released of one chain, of up to 60 people: all tallies for which the
 * releases may stand, which are few where counts or bounds are told.
 */
final class SampleAttack {

    private static final int PAIRS = 40;
    private static final int MOST = 2_000_000;

    private final Chain chain;
    private final List<Insider> people;
    private final Shown shown;
    private final Random random;
    private int pairs;
    private int tooMany;

    /** @param people everybody, and what they answered */
    SampleAttack(Chain chain, List<Insider> people, Rule.Judge judge, Random random) {
        this.chain = chain;
        this.people = people;
        this.shown = new Shown(chain, people, judge);
        this.random = random;
    }

    /** Everything that some two of them, taken at random, know of others. */
    void run(Consumer<Finding> found) {
        Counted.apart(chain, people, shown).forEach(some -> attack(some, found));
    }

    /** The rounds of which something was released. */
    List<Integer> rounds() {
        return shown.rounds();
    }

    /** How many pairs of insiders were taken. */
    int pairs() {
        return pairs;
    }

    /** For how many of them there was too much to look through. */
    int tooMany() {
        return tooMany;
    }

    private void attack(List<Counted> counted, Consumer<Finding> found) {
        int[] places = IntStream.range(0, shown.rounds().size())
                .filter(place -> counted.stream().anyMatch(some -> some.in(place)))
                .toArray();
        List<Cohort> cohorts = counted.stream()
                .map(some -> new Cohort(
                        0,
                        IntStream.of(places)
                                .mapToObj(place -> some.in(place) ? "v" : "-")
                                .collect(Collectors.joining()),
                        some.people().size()))
                .toList();
        List<Insider> known = new ArrayList<>();
        for (int cohort = 0; cohort < counted.size(); cohort++) {
            for (Insider person : counted.get(cohort).people()) {
                known.add(new Insider(cohort, answers(person, places)));
            }
        }
        pairs(known).forEach(pair -> attack(counted, places, Insider.others(cohorts, pair), pair, found));
    }

    private void attack(
            List<Counted> counted, int[] places, List<Cohort> others, List<Insider> pair, Consumer<Finding> found) {
        pairs++;
        Happened[] happened = new Happened[places.length];
        long worlds = 1;
        for (int round = 0; round < places.length; round++) {
            List<int[][]> possible = possible(counted, places[round], round, others, pair);
            worlds *= possible.size();
            happened[round] = Happenings.of(chain.question(), places.length, round, possible, any -> 0);
        }
        if (worlds > MOST) {
            tooMany++;
            return;
        }
        int[] one = IntStream.range(0, places.length).map(any -> 1).toArray();
        new Worlds(others, chain.question(), happened, one, new int[1])
                .certain((reading, cohort, round, value, changed) -> found.accept(new Finding(
                        shown,
                        pair.toString(),
                        others.get(cohort).size(),
                        changed,
                        "the %s gave %d in round %d"
                                .formatted(
                                        others.get(cohort),
                                        value + 1,
                                        1 + shown.rounds().get(places[round])))));
    }

    /** The tallies of each cohort of others for which the release may stand, given what the insiders answered. */
    private List<int[][]> possible(
            List<Counted> counted, int place, int round, List<Cohort> others, List<Insider> pair) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[others.size()][0]);
        for (int group : counted.stream()
                .filter(some -> some.in(place))
                .mapToInt(some -> some.groups().get(place))
                .distinct()
                .toArray()) {
            List<Integer> members = IntStream.range(0, others.size())
                    .filter(cohort -> counted.get(cohort).groups().get(place) == group)
                    .boxed()
                    .toList();
            List<int[][]> longer = new ArrayList<>();
            for (int[] tally : shown.fitting(place, group)) {
                int[] left = tally.clone();
                pair.stream()
                        .filter(insider -> members.contains(insider.cohort()))
                        .forEach(insider -> left[insider.answers()[round]]--);
                for (int[][] before : all) {
                    split(left, members, others, before, longer);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Every way to share a tally among the members of a group; none if it has less than nothing. */
    private static void split(
            int[] tally, List<Integer> members, List<Cohort> others, int[][] before, List<int[][]> into) {
        if (into.size() > MOST || Arrays.stream(tally).anyMatch(count -> count < 0)) {
            return;
        }
        int first = members.getFirst();
        List<int[]> shares = members.size() == 1
                ? List.of(tally)
                : Tallies.of(others.get(first).size(), tally.length);
        for (int[] share : shares) {
            int[][] whole = before.clone();
            whole[first] = share;
            if (members.size() == 1) {
                into.add(whole);
            } else {
                int[] rest = IntStream.range(0, tally.length)
                        .map(answer -> tally[answer] - share[answer])
                        .toArray();
                split(rest, members.subList(1, members.size()), others, whole, into);
            }
        }
    }

    private List<List<Insider>> pairs(List<Insider> known) {
        Map<String, List<Insider>> alike = known.stream()
                .collect(Collectors.groupingBy(Insider::toString, LinkedHashMap::new, Collectors.toList()));
        List<List<Insider>> kinds = List.copyOf(alike.values());
        List<List<Insider>> all = new ArrayList<>();
        for (int first = 0; first < kinds.size(); first++) {
            for (int second = first; second < kinds.size(); second++) {
                if (first < second || kinds.get(first).size() > 1) {
                    all.add(List.of(
                            kinds.get(first).getFirst(), kinds.get(second).getLast()));
                }
            }
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(PAIRS, all.size()));
    }

    private int[] answers(Insider person, int[] places) {
        return IntStream.of(places)
                .map(place -> person.answers()[shown.rounds().get(place)])
                .toArray();
    }
}

package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.throughline.disclosure.ledger.Worlds.Happened;

/**
 * Any two insiders against everything that can be read of a chain: all tallies of all rounds, all answers of the two, and
 * any number of others who are assumed to have changed their minds at most.
 */
final class FullAttack {

    private final Chain chain;
    private final int insiders;
    private final List<Cohort> voting;
    private final int rounds;
    private final int answers;
    private final List<List<int[][]>> tallies = new ArrayList<>();
    private final List<Map<Long, Integer>> places = new ArrayList<>();
    private final Map<Object, Integer> read = new HashMap<>();
    private final int[] readings;
    private long worlds;

    /** By two. */
    FullAttack(Chain chain, Rule rule) {
        this(chain, rule, 2);
    }

    FullAttack(Chain chain, Rule rule, int insiders) {
        this.chain = chain;
        this.insiders = insiders;
        this.rounds = chain.rounds().size();
        this.answers = chain.question().answers();
        this.voting = chain.cohorts().stream()
                .filter(cohort -> IntStream.range(0, rounds).anyMatch(cohort::votes))
                .toList();
        for (int round = 0; round < rounds; round++) {
            int now = round;
            List<int[][]> all = Tallies.combined(IntStream.range(0, chain.sides())
                    .mapToObj(side -> Tallies.of(chain.cast(now, side), answers))
                    .toList());
            Map<Long, Integer> place = new HashMap<>();
            all.forEach(tally -> place.put(key(tally), place.size()));
            tallies.add(all);
            places.add(place);
        }
        this.readings = new int[parts(rounds)];
        read(rule.of(chain), new int[rounds][][], 0, 0);
    }

    /** Everybody who is pinned down by something, one finding for each pair of insiders and thing read. */
    void run(Consumer<Finding> found) {
        for (List<Insider> known : Insider.any(insiders, voting, answers)) {
            List<Cohort> others = Insider.others(voting, known);
            Worlds all = new Worlds(
                    others,
                    chain.question(),
                    IntStream.range(0, rounds)
                            .mapToObj(round -> happened(others, known, round))
                            .toArray(Happened[]::new),
                    tallies.stream().mapToInt(List::size).toArray(),
                    readings);
            worlds += all.count();
            findings(all, others, known, found);
        }
    }

    /** How many worlds were looked at. */
    long worlds() {
        return worlds;
    }

    /** How many different things can be read. */
    int readings() {
        return read.size();
    }

    private void findings(Worlds all, List<Cohort> others, List<Insider> known, Consumer<Finding> found) {
        Map<Integer, Set<Integer>> pinned = new HashMap<>();
        Map<Integer, String> what = new HashMap<>();
        Map<Integer, Integer> fewest = new HashMap<>();
        all.certain((reading, cohort, round, value, changed) -> {
            pinned.computeIfAbsent(reading, any -> new TreeSet<>()).add(cohort);
            fewest.put(reading, changed);
            what.putIfAbsent(reading, "the %s gave %d in round %d".formatted(others.get(cohort), value + 1, round + 1));
        });
        pinned.forEach((reading, cohorts) -> found.accept(new Finding(
                text(reading),
                known.toString(),
                cohorts.stream().mapToInt(cohort -> others.get(cohort).size()).sum(),
                fewest.getOrDefault(reading, 0),
                what.getOrDefault(reading, ""))));
    }

    private Object text(int reading) {
        return read.entrySet().stream()
                .filter(entry -> entry.getValue() == reading)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void read(Rule.Telling telling, int[][][] world, int round, int place) {
        if (round == rounds) {
            readings[place] = read.computeIfAbsent(telling.tells(world), any -> read.size());
            return;
        }
        for (int next = 0; next < tallies.get(round).size(); next++) {
            world[round] = tallies.get(round).get(next);
            read(telling, world, round + 1, place * tallies.get(round).size() + next);
        }
    }

    private Happened happened(List<Cohort> others, List<Insider> known, int round) {
        List<int[][]> all = Tallies.combined(others.stream()
                .map(cohort -> cohort.votes(round) ? Tallies.of(cohort.size(), answers) : List.<int[]>of(new int[0]))
                .toList());
        return Happenings.of(chain.question(), rounds, round, all, tally -> places.get(round)
                .getOrDefault(key(sum(others, known, round, tally)), -1));
    }

    private int[][] sum(List<Cohort> others, List<Insider> known, int round, int[][] tally) {
        int[][] sum = new int[chain.sides()][answers];
        for (int cohort = 0; cohort < tally.length; cohort++) {
            for (int answer = 0; answer < tally[cohort].length; answer++) {
                sum[others.get(cohort).side(round)][answer] += tally[cohort][answer];
            }
        }
        known.stream()
                .filter(insider -> insider.answers()[round] >= 0)
                .forEach(insider -> sum[others.get(insider.cohort()).side(round)][insider.answers()[round]]++);
        return sum;
    }

    private int parts(int first) {
        return tallies.subList(0, first).stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    private static long key(int[][] tally) {
        long key = 0;
        for (int[] side : tally) {
            for (int count : side) {
                key = key * 64 + count;
            }
        }
        return key;
    }
}

package org.throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two people who know the rule, everything that is released, who voted, and their own ballots. They go through every
 * tally that could have led to the same release and ask of everybody else which answers remain.
 *
 * <p>A tally is {@code tally[group][option]}; without groups there is one.
 */
final class Insiders {

    private Insiders() {}

    /** All tallies of so many ballots over so many options. */
    static List<int[]> tallies(int cast, int options) {
        if (options == 1) {
            return List.of(new int[] {cast});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= cast; first++) {
            for (int[] rest : tallies(cast - first, options - 1)) {
                int[] tally = new int[options];
                tally[0] = first;
                System.arraycopy(rest, 0, tally, 1, rest.length);
                all.add(tally);
            }
        }
        return all;
    }

    /** All tallies of groups with so many ballots each. */
    static List<int[][]> tallies(List<Integer> groups, int options) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[0][]);
        for (int cast : groups) {
            List<int[][]> longer = new ArrayList<>();
            for (int[][] before : all) {
                for (int[] group : tallies(cast, options)) {
                    int[][] next = Arrays.copyOf(before, before.length + 1);
                    next[before.length] = group;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** A group's tally for the rule. */
    static Votes votes(int[] group, List<String> options) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int option = 0; option < group.length; option++) {
            counts.put(options.get(option), group[option]);
        }
        return Votes.of(counts);
    }

    static Map<String, Votes> byGroup(int[][] tally, List<String> options) {
        Map<String, Votes> groups = new LinkedHashMap<>();
        for (int group = 0; group < tally.length; group++) {
            groups.put("group " + group, votes(tally[group], options));
        }
        return groups;
    }

    /** Somebody whose answer the insiders can tell for certain, if there is anybody under this way of releasing. */
    static Optional<String> pinsDown(List<int[][]> tallies, Function<int[][], ?> release) {
        return pinsDown(tallies, release, IntUnaryOperator.identity());
    }

    /**
     * Somebody of whom the insiders can tell a trait of the answer for certain. (Parts are told apart by how they print: the
     * hash of a map of small numbers collides too often.)
     *
     * @param trait of an option
     */
    static Optional<String> pinsDown(List<int[][]> tallies, Function<int[][], ?> release, IntUnaryOperator trait) {
        Map<String, List<int[][]>> parts = tallies.stream()
                .collect(Collectors.groupingBy(tally -> release.apply(tally).toString()));
        List<int[][]> knowledge = knowledge(tallies.getFirst().length, tallies.getFirst()[0].length);
        return parts.entrySet().stream()
                .flatMap(part ->
                        victim(part.getValue(), knowledge, trait).map(who -> who + " from " + part.getKey()).stream())
                .findFirst();
    }

    private static Optional<String> victim(List<int[][]> part, List<int[][]> knowledge, IntUnaryOperator trait) {
        for (int[][] known : knowledge) {
            for (int group = 0; group < known.length; group++) {
                if (traitsLeft(part, known, group, trait) == 1) {
                    return Optional.of("somebody of group " + group + " by " + Arrays.deepToString(known));
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that none, one or two insiders may hold, as {@code known[group][option]}. */
    private static List<int[][]> knowledge(int groups, int options) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[groups][options]);
        int ballots = groups * options;
        for (int first = 0; first < ballots; first++) {
            all.add(ballots(groups, options, first));
            for (int second = first; second < ballots; second++) {
                all.add(ballots(groups, options, first, second));
            }
        }
        return all;
    }

    private static int[][] ballots(int groups, int options, int... ballots) {
        int[][] known = new int[groups][options];
        for (int ballot : ballots) {
            known[ballot / options][ballot % options]++;
        }
        return known;
    }

    /** How many traits a person of the group who is no insider may have; none if there is no such person. */
    private static int traitsLeft(List<int[][]> part, int[][] known, int group, IntUnaryOperator trait) {
        boolean[] left = new boolean[known[group].length];
        for (int[][] tally : part) {
            if (contains(tally, known)) {
                for (int option = 0; option < left.length; option++) {
                    left[option] |= tally[group][option] > known[group][option];
                }
            }
        }
        return (int) IntStream.range(0, left.length)
                .filter(option -> left[option])
                .map(trait)
                .distinct()
                .count();
    }

    private static boolean contains(int[][] tally, int[][] known) {
        for (int group = 0; group < tally.length; group++) {
            for (int option = 0; option < tally[group].length; option++) {
                if (tally[group][option] < known[group][option]) {
                    return false;
                }
            }
        }
        return true;
    }
}

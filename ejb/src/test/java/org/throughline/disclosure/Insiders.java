package org.throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two people who know the rule, everything that is released, who voted, and their own ballots. They go through every
 * tally that could have led to the same release and ask of everybody else which answers remain.
 *
 * <p>A tally is {@code tally[side][option]}; without sides there is one.
 */
final class Insiders {

    private static final int OPTIONS = 4;
    private static final List<String> NAMES = List.of("agree", "disagree", "abstain", "no-position");

    private Insiders() {}

    /** All tallies of so many ballots. */
    static List<int[]> tallies(int cast) {
        List<int[]> all = new ArrayList<>();
        for (int a = 0; a <= cast; a++) {
            for (int b = 0; a + b <= cast; b++) {
                for (int c = 0; a + b + c <= cast; c++) {
                    all.add(new int[] {a, b, c, cast - a - b - c});
                }
            }
        }
        return all;
    }

    /** All tallies of sides with so many ballots each. */
    static List<int[][]> tallies(List<Integer> sides) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[0][]);
        for (int cast : sides) {
            List<int[][]> longer = new ArrayList<>();
            for (int[][] before : all) {
                for (int[] side : tallies(cast)) {
                    int[][] next = Arrays.copyOf(before, before.length + 1);
                    next[before.length] = side;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    static Map<String, Integer> counts(int[] side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int option = 0; option < OPTIONS; option++) {
            counts.put(NAMES.get(option), side[option]);
        }
        return counts;
    }

    static Map<String, Map<String, Integer>> bySide(int[][] tally) {
        Map<String, Map<String, Integer>> sides = new LinkedHashMap<>();
        for (int side = 0; side < tally.length; side++) {
            sides.put("side " + side, counts(tally[side]));
        }
        return sides;
    }

    /**
     * Somebody whose answer the insiders can tell for certain, if there is anybody under this way of releasing. (Parts
     * are told apart by how they print: the hash of a map of small numbers collides too often.)
     */
    static Optional<String> pinsDown(List<int[][]> tallies, Function<int[][], ?> release) {
        Map<String, List<int[][]>> parts = tallies.stream()
                .collect(Collectors.groupingBy(tally -> release.apply(tally).toString()));
        List<int[][]> knowledge = knowledge(tallies.getFirst().length);
        return parts.entrySet().stream()
                .flatMap(part -> victim(part.getValue(), knowledge).map(who -> who + " from " + part.getKey()).stream())
                .findFirst();
    }

    private static Optional<String> victim(List<int[][]> part, List<int[][]> knowledge) {
        for (int[][] known : knowledge) {
            for (int side = 0; side < known.length; side++) {
                if (answersLeft(part, known, side) == 1) {
                    return Optional.of("somebody of side " + side + " by " + Arrays.deepToString(known));
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that none, one or two insiders may hold, as {@code known[side][option]}. */
    private static List<int[][]> knowledge(int sides) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[sides][OPTIONS]);
        int ballots = sides * OPTIONS;
        for (int first = 0; first < ballots; first++) {
            all.add(ballots(sides, first));
            for (int second = first; second < ballots; second++) {
                all.add(ballots(sides, first, second));
            }
        }
        return all;
    }

    private static int[][] ballots(int sides, int... ballots) {
        int[][] known = new int[sides][OPTIONS];
        for (int ballot : ballots) {
            known[ballot / OPTIONS][ballot % OPTIONS]++;
        }
        return known;
    }

    /** How many answers a person of the side who is no insider may have given; none if there is no such person. */
    private static int answersLeft(List<int[][]> part, int[][] known, int side) {
        boolean[] left = new boolean[OPTIONS];
        for (int[][] tally : part) {
            for (int option = 0; option < OPTIONS && contains(tally, known); option++) {
                left[option] |= tally[side][option] > known[side][option];
            }
        }
        int count = 0;
        for (boolean one : left) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static boolean contains(int[][] tally, int[][] known) {
        for (int side = 0; side < tally.length; side++) {
            for (int option = 0; option < OPTIONS; option++) {
                if (tally[side][option] < known[side][option]) {
                    return false;
                }
            }
        }
        return true;
    }
}

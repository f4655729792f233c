package org.throughline.publication.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which item of a list says the same as which item of another.
 *
 * @param pairs in the order of the first list
 * @param alone items of the first list, from 0, that have no partner
 * @param left items of the second list that have none
 */
public record ItemPairing(List<Pair> pairs, List<Integer> alone, List<Integer> left) {

    /** A person said that an item has no partner. */
    public static final int NONE = -1;

    /** Less than this in common is no pair at all, and less than that is doubtful. */
    private static final double LEAST = .2;

    private static final double SURE = .5;

    /** A pair is doubtful too if another partner would be nearly as like. */
    private static final double MARGIN = .15;

    public ItemPairing {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        left = List.copyOf(left);
    }

    /**
     * Two items that correspond.
     *
     * @param likeness of their words, 0 to 1
     * @param doubtful whether it could as well be otherwise, so that a person has to look
     * @param byHand whether a person said so
     */
    public record Pair(int first, int second, double likeness, boolean doubtful, boolean byHand) {}

    public static ItemPairing of(List<String> first, List<String> second) {
        return of(first, second, Map.of());
    }

    /** @param byHand what a person said: item of the first list to item of the second, or to {@link #NONE} */
    public static ItemPairing of(List<String> first, List<String> second, Map<Integer, Integer> byHand) {
        ItemLikeness likeness =
                new ItemLikeness(Stream.concat(first.stream(), second.stream()).toList());
        double[][] like = new double[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                like[i][j] = likeness.of(first.get(i), second.get(j));
            }
        }
        Map<Integer, Integer> chosen = new HashMap<>(byHand);
        assigned(like, byHand).forEach(chosen::putIfAbsent);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int j = chosen.getOrDefault(i, NONE);
            if (j != NONE) {
                boolean said = byHand.containsKey(i);
                pairs.add(new Pair(i, j, like[i][j], !said && isDoubtful(like, i, j), said));
            }
        }
        return new ItemPairing(
                pairs,
                without(first.size(), pairs.stream().map(Pair::first).toList()),
                without(second.size(), pairs.stream().map(Pair::second).toList()));
    }

    /** Whether the two are one list in two wordings: at least half of the longer one has a partner beyond doubt. */
    public boolean corresponds() {
        int size = pairs.size() + Math.max(alone.size(), left.size());
        long sure = pairs.stream().filter(pair -> !pair.doubtful()).count();
        return size > 0 && sure * 2 >= size;
    }

    public long doubtful() {
        return pairs.stream().filter(Pair::doubtful).count();
    }

    /** The best assignment of all that nobody has said anything about. */
    private static Map<Integer, Integer> assigned(double[][] like, Map<Integer, Integer> byHand) {
        int columns = like.length == 0 ? 0 : like[0].length;
        List<Integer> rows = without(like.length, byHand.keySet());
        List<Integer> free = without(columns, byHand.values());
        double[][] gain = new double[rows.size()][free.size() + rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                double value = like[rows.get(i)][free.get(j)];
                gain[i][j] = value < LEAST ? -1 : value;
            }
        }
        int[] best = Assignment.best(gain);
        Map<Integer, Integer> assigned = new HashMap<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] < free.size()) {
                assigned.put(rows.get(i), free.get(best[i]));
            }
        }
        return assigned;
    }

    private static boolean isDoubtful(double[][] like, int row, int column) {
        double value = like[row][column];
        boolean rival = IntStream.range(0, like[row].length).anyMatch(j -> j != column && like[row][j] > value - MARGIN)
                || IntStream.range(0, like.length).anyMatch(i -> i != row && like[i][column] > value - MARGIN);
        return value < SURE || rival;
    }

    private static List<Integer> without(int size, java.util.Collection<Integer> taken) {
        return IntStream.range(0, size).boxed().filter(i -> !taken.contains(i)).toList();
    }
}

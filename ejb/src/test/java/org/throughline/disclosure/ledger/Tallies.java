package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All ways in which ballots may fall. */
final class Tallies {

    private Tallies() {}

    /** Of so many ballots over so many answers. */
    static List<int[]> of(int ballots, int answers) {
        if (answers == 1) {
            return List.of(new int[] {ballots});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= ballots; first++) {
            for (int[] rest : of(ballots - first, answers - 1)) {
                all.add(IntStream.concat(IntStream.of(first), IntStream.of(rest))
                        .toArray());
            }
        }
        return all;
    }

    /** One of each list, in all combinations. */
    static List<int[][]> combined(List<List<int[]>> lists) {
        List<int[][]> all = new ArrayList<>();
        all.add(new int[0][]);
        for (List<int[]> next : lists) {
            List<int[][]> longer = new ArrayList<>();
            for (int[][] before : all) {
                for (int[] one : next) {
                    int[][] with = Arrays.copyOf(before, before.length + 1);
                    with[before.length] = one;
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }
}

package org.throughline.disclosure.ledger;

import java.util.List;
import java.util.function.ToIntFunction;
import org.throughline.disclosure.ledger.Worlds.Happened;

/** Tallies {@code [cohort][answer]} of a round, packed. */
final class Happenings {

    private Happenings() {}

    /**
     * @param tallies of a cohort that did not vote, empty
     * @param part what each contributes to what is read
     */
    static Happened of(Question question, int rounds, int round, List<int[][]> tallies, ToIntFunction<int[][]> part) {
        int answers = question.answers();
        int cohorts = tallies.isEmpty() ? 0 : tallies.getFirst().length;
        byte[] packed = new byte[tallies.size() * cohorts * answers];
        long[] possible = new long[tallies.size()];
        int place = 0;
        for (int world = 0; world < tallies.size(); world++) {
            for (int cohort = 0; cohort < cohorts; cohort++) {
                int[] tally = tallies.get(world)[cohort];
                possible[world] |= Worlds.possible(question, rounds, cohort, round, tally);
                for (int answer = 0; answer < answers; answer++) {
                    packed[place++] = tally.length == 0 ? Byte.MAX_VALUE : (byte) tally[answer];
                }
            }
        }
        return new Happened(packed, tallies.stream().mapToInt(part).toArray(), possible);
    }
}

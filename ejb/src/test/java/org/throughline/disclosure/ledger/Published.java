package org.throughline.disclosure.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Asked;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Person;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Round;

/**
 * Something told about one thing asked in one round, by page, API, export or mail.
 *
 * @param text as everybody reads it
 */
record Published(Round round, Asked asked, Cut cut, String text) {

    /** Whether the same would be told if these were the answers. */
    Predicate<int[]> under(Rulebook rule, List<Person> people) {
        return given -> rule.tells(
                        asked.track(),
                        tallies(people, round, cut, asked.track(), given),
                        cut != Cut.TOTAL,
                        round.audience() == Audience.PUBLIC)
                .equals(text);
    }

    /** Counts of every answer in every group that has somebody in the electorate. */
    static int[][] tallies(List<Person> people, Round round, Cut cut, Track track, int[] given) {
        int[][] tallies = new int[5][];
        for (int i = 0; i < given.length; i++) {
            int group = people.get(i).group(cut);
            if (round.electorate()[i] && tallies[group] == null) {
                tallies[group] = new int[track.answers()];
            }
            if (given[i] >= 0) {
                tallies[group][given[i]]++;
            }
        }
        return Arrays.stream(tallies).filter(tally -> tally != null).toArray(int[][]::new);
    }
}

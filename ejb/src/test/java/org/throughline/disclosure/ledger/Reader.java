package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;

/** What somebody who knows the rule reads in a release: the tallies that it may stand for. Written without the rule. */
final class Reader {

    private static final int MARGIN = 3;

    private Reader() {}

    /** All tallies of so many ballots. Of an approval one option only, as a question of no and yes. */
    static List<int[]> tallies(Question question, Released told, int cast) {
        return switch (told) {
            case Released.Exact exact -> List.of(exact(question, exact.counts()));
            case Released.NearlyAll nearly -> nearly(
                    question, question.options().indexOf(nearly.option()), cast);
            case Released.Quartiles quartiles -> quartiles(quartiles, cast);
            case Released.Approvals approvals -> approvals(
                    approvals.approve().values().iterator().next(), cast);
            default -> throw new IllegalArgumentException("nothing is told of them: " + told);
        };
    }

    private static int[] exact(Question question, Map<String, Integer> counts) {
        return question.options().stream()
                .mapToInt(option -> counts.getOrDefault(option, 0))
                .toArray();
    }

    private static List<int[]> nearly(Question question, int option, int cast) {
        List<int[]> all = new ArrayList<>();
        for (int rest = 0; rest <= MARGIN; rest++) {
            for (int[] others : Tallies.of(rest, question.answers() - 1)) {
                int[] tally = new int[question.answers()];
                System.arraycopy(others, 0, tally, 0, option);
                System.arraycopy(others, option, tally, option + 1, others.length - option);
                tally[option] = cast - rest;
                all.add(tally);
            }
        }
        return all;
    }

    private static List<int[]> quartiles(Released.Quartiles told, int cast) {
        return Tallies.of(cast, 5).stream()
                .filter(tally -> IntStream.of(tally).max().orElseThrow() < cast - MARGIN)
                .filter(tally -> IntStream.rangeClosed(1, 3)
                        .allMatch(quarter -> at(tally, (int) Math.ceil(quarter * cast / 4.0))
                                == told.at(quarter).low()))
                .toList();
    }

    private static int at(int[] tally, int place) {
        int value = 0;
        for (int upTo = 0; upTo < place; value++) {
            upTo += tally[value];
        }
        return value;
    }

    private static List<int[]> approvals(Range approve, int cast) {
        return IntStream.rangeClosed(approve.low(), approve.high())
                .mapToObj(yes -> new int[] {cast - yes, yes})
                .toList();
    }
}

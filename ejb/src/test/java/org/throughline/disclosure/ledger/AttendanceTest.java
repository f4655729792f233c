package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.disclosure.ledger.Held.ALWAYS;
import static org.throughline.disclosure.ledger.Held.IF_ALL_VOTE;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rule costs: of how many rounds figures are shown where each voter votes with so much chance. */
class AttendanceTest {

    private static final int TIMES = 2_000;
    private static final List<Integer> ROOMS = List.of(9, 12, 20, 40);
    private static final List<Double> ATTENDANCES = List.of(1.0, .95, .9, .8);

    @Test
    void the_first_round_is_shown_if_eight_come_and_a_later_one_if_everybody_comes_each_time() {
        StringBuilder table = new StringBuilder(
                "attendance, rounds that show figures: first / second / third of a Delphi%n".formatted());
        for (double attendance : ATTENDANCES) {
            table.append("%3.0f %%".formatted(100 * attendance));
            for (int room : ROOMS) {
                List<Double> shares = shares(room, attendance);
                table.append("   of %d: %s".formatted(room, text(shares)));
                double few = chanceOfFewer(8, room, attendance);
                double all = Math.pow(attendance, room);
                assertThat(shares.get(0)).isCloseTo(1 - few, within(.04));
                assertThat(shares.get(1)).isCloseTo((all + few) * all, within(.04));
                assertThat(shares.get(2)).isCloseTo((all + few) * all, within(.04));
            }
            table.append("%n".formatted());
        }
        System.out.print(table);
    }

    private static List<Double> shares(int room, double attendance) {
        Random random = new Random(room);
        int[] shown = new int[3];
        for (int time = 0; time < TIMES; time++) {
            Rule.released(delphi(room, attendance, random), Rule.HOUSE_JUDGE).forEach(round -> shown[round]++);
        }
        return IntStream.of(shown).mapToObj(count -> (double) count / TIMES).toList();
    }

    private static Chain delphi(int room, double attendance, Random random) {
        List<Cohort> people = IntStream.range(0, room)
                .mapToObj(person -> IntStream.range(0, 3)
                        .mapToObj(round -> random.nextDouble() < attendance ? "v" : "a")
                        .collect(Collectors.joining()))
                .map(record -> new Cohort(0, record, 1))
                .toList();
        return new Chain(Question.choice(4), people, List.of(ALWAYS, IF_ALL_VOTE, IF_ALL_VOTE));
    }

    private static double chanceOfFewer(int limit, int room, double attendance) {
        double chance = Math.pow(1 - attendance, room);
        double sum = 0;
        for (int voters = 0; voters < limit && attendance < 1; voters++) {
            sum += chance;
            chance *= (room - voters) * attendance / ((voters + 1) * (1 - attendance));
        }
        return sum;
    }

    private static String text(List<Double> shares) {
        return shares.stream().map(share -> "%.1f".formatted(100 * share)).collect(Collectors.joining(" / "));
    }
}

package org.throughline.publication.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.publication.pairing.ItemPairing.Pair;

class ItemPairingTest {

    private static final List<String> LAMPS = List.of(
            "Share oil for lamps between all harbours in winter.",
            "Train keepers of lighthouses together every spring.",
            "Publish the hours at which each lamp is lit.");

    @Test
    void items_in_another_order_find_their_partners() {
        ItemPairing pairing = ItemPairing.of(
                LAMPS,
                List.of(
                        "Publish the hours at which every lamp is lit, each week.",
                        "Share oil for lamps between harbours in hard winters.",
                        "Train the keepers of lighthouses together in spring."));
        assertThat(pairing.pairs()).extracting(Pair::second).containsExactly(1, 2, 0);
        assertThat(pairing.doubtful()).isZero();
        assertThat(pairing.corresponds()).isTrue();
    }

    @Test
    void the_best_of_all_at_once_is_taken_and_not_the_best_of_each() {
        double[][] gain = {{.9, .8, 0}, {.85, .1, 0}, {0, 0, .2}};
        assertThat(Assignment.best(gain)).containsExactly(1, 0, 2);
    }

    @Test
    void the_assignment_is_the_best_that_trying_all_finds() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            double[][] gain = new double[5][7];
            for (double[] row : gain) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextDouble();
                }
            }
            int[] best = Assignment.best(gain);
            double sum = 0;
            for (int i = 0; i < best.length; i++) {
                sum += gain[i][best[i]];
            }
            assertThat(best).doesNotHaveDuplicates();
            assertThat(sum).isCloseTo(most(gain, 0, 0), offset(1e-9));
        }
    }

    @Test
    void what_could_as_well_be_another_is_doubtful() {
        ItemPairing pairing = ItemPairing.of(
                List.of("Share oil between harbours.", "Share oil between towns."),
                List.of("Share oil between all.", "Share oil between everybody."));
        assertThat(pairing.pairs()).hasSize(2).allMatch(Pair::doubtful);
        assertThat(pairing.corresponds()).isFalse();
    }

    @Test
    void what_has_nothing_in_common_stays_alone() {
        ItemPairing pairing = ItemPairing.of(LAMPS, List.of("Rebuild the northern railway.", LAMPS.get(0)));
        assertThat(pairing.pairs()).singleElement().extracting(Pair::second).isEqualTo(1);
        assertThat(pairing.alone()).containsExactly(1, 2);
        assertThat(pairing.left()).containsExactly(0);
    }

    @Test
    void what_a_person_said_stands_and_the_others_find_their_places_around_it() {
        ItemPairing pairing = ItemPairing.of(LAMPS, LAMPS, Map.of(0, 1, 2, ItemPairing.NONE));
        assertThat(pairing.pairs()).extracting(Pair::first).containsExactly(0);
        assertThat(pairing.pairs().getFirst().byHand()).isTrue();
        assertThat(pairing.pairs().getFirst().doubtful()).isFalse();
        assertThat(pairing.alone()).containsExactly(1, 2);
    }

    @Test
    void japanese_is_compared_by_its_characters() {
        ItemPairing pairing = ItemPairing.of(
                List.of("灯台の油を港の間で分け合う。", "灯台守の研修を毎年春に行う。"), List.of("毎年春、灯台守の研修を共同で行う。", "冬には油を港の間で分け合う。"));
        assertThat(pairing.pairs()).extracting(Pair::second).containsExactly(1, 0);
        assertThat(pairing.doubtful()).isZero();
    }

    private static double most(double[][] gain, int row, int taken) {
        double most = row == gain.length ? 0 : Double.NEGATIVE_INFINITY;
        for (int j = 0; row < gain.length && j < gain[row].length; j++) {
            if ((taken & 1 << j) == 0) {
                most = Math.max(most, gain[row][j] + most(gain, row + 1, taken | 1 << j));
            }
        }
        return most;
    }
}

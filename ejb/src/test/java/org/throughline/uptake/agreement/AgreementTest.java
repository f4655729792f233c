package org.throughline.uptake.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.uptake.Uptake.ADOPTED;
import static org.throughline.uptake.Uptake.ECHOED;
import static org.throughline.uptake.Uptake.NOT_TAKEN_UP;
import static org.throughline.uptake.Uptake.WRONG_VEHICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.agreement.Agreement.Pair;
import org.throughline.uptake.agreement.Agreement.Together;

class AgreementTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID CHIE = UUID.randomUUID();

    @Test
    void tells_no_coefficient_of_too_few() {
        Agreement few = Agreement.of(List.of(pair(ANN, ECHOED, BEN, ECHOED), pair(ANN, ADOPTED, BEN, ECHOED)));
        assertThat(few.percent()).isEqualTo(50);
        assertThat(few.isEnough()).isFalse();
        assertThat(few.alpha()).isEmpty();
        assertThat(few.ac2()).isEmpty();
    }

    @Test
    void what_has_no_place_on_the_scale_counts_in_the_per_cent_alone() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pairs.add(pair(ANN, ADOPTED, BEN, ADOPTED));
            pairs.add(pair(ANN, NOT_TAKEN_UP, BEN, NOT_TAKEN_UP));
        }
        pairs.add(pair(ANN, WRONG_VEHICLE, BEN, NOT_TAKEN_UP));
        Agreement agreement = Agreement.of(pairs);
        assertThat(agreement.pairs()).isEqualTo(13);
        assertThat(agreement.same()).isEqualTo(12);
        assertThat(agreement.scaled()).isEqualTo(12);
        assertThat(agreement.alpha()).hasValue(1);
        assertThat(agreement.alphaInterval()).isPresent();
    }

    @Test
    void names_coders_by_number_whoever_came_first() {
        Agreement agreement = Agreement.of(List.of(
                pair(BEN, ECHOED, ANN, ECHOED), pair(ANN, ECHOED, BEN, ADOPTED), pair(CHIE, ECHOED, BEN, ECHOED)));
        assertThat(agreement.coders()).containsExactly(new Together(1, 2, 2), new Together(1, 3, 1));
    }

    private static Pair pair(UUID one, Uptake first, UUID other, Uptake second) {
        return new Pair(one, first, other, second);
    }
}

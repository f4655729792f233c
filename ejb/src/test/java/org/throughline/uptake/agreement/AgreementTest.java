package org.throughline.uptake.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.uptake.Uptake.ADOPTED;
import static org.throughline.uptake.Uptake.ECHOED;
import static org.throughline.uptake.Uptake.NOT_TAKEN_UP;
import static org.throughline.uptake.Uptake.PARTLY_ADOPTED;
import static org.throughline.uptake.Uptake.WRONG_VEHICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.agreement.Agreement.Coded;
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
        assertThat(few.alpha().value()).isEmpty();
        assertThat(few.ac2().value()).isEmpty();
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
        assertThat(agreement.alpha().value()).hasValue(1);
        assertThat(agreement.alpha().interval()).isPresent();
    }

    @Test
    void names_coders_by_number_whoever_came_first() {
        Agreement agreement = Agreement.of(List.of(
                pair(BEN, ECHOED, ANN, ECHOED), pair(ANN, ECHOED, BEN, ADOPTED), pair(CHIE, ECHOED, BEN, ECHOED)));
        assertThat(agreement.coders()).containsExactly(new Together(1, 2, 2), new Together(1, 3, 1));
    }

    /**
     * Counted by hand: of A the first found clauses 1 and 2, the second 1 and 3, of which 1 to another degree; of B both found
     * 4 alike; of C neither found any. Four clauses found by either, two by both, one of these to the same degree.
     */
    @Test
    void agreeing_on_the_whole_is_not_agreeing_on_clauses_and_degrees() {
        Agreement agreement = Agreement.of(List.of(
                new Pair(
                        new Coded(ANN, PARTLY_ADOPTED, Map.of("c1", Degree.ECHOED, "c2", Degree.PARTLY_ADOPTED)),
                        new Coded(BEN, PARTLY_ADOPTED, Map.of("c1", Degree.PARTLY_ADOPTED, "c3", Degree.ECHOED))),
                new Pair(
                        new Coded(ANN, ADOPTED, Map.of("c4", Degree.ADOPTED)),
                        new Coded(BEN, ADOPTED, Map.of("c4", Degree.ADOPTED))),
                pair(ANN, NOT_TAKEN_UP, BEN, NOT_TAKEN_UP)));
        assertThat(agreement.percent()).isEqualTo(100);
        assertThat(agreement.clauses()).isEqualTo(4);
        assertThat(agreement.both()).isEqualTo(2);
        assertThat(agreement.degrees()).isEqualTo(1);
        assertThat(agreement.clausePercent()).isEqualTo(50);
        assertThat(agreement.degreePercent()).isEqualTo(50);
    }

    @Test
    void where_nothing_was_found_nothing_is_agreed_on() {
        Agreement none = Agreement.of(List.of(pair(ANN, NOT_TAKEN_UP, BEN, NOT_TAKEN_UP)));
        assertThat(none.clauses()).isZero();
        assertThat(none.clausePercent()).isZero();
    }

    private static Pair pair(UUID one, Uptake first, UUID other, Uptake second) {
        return new Pair(new Coded(one, first, Map.of()), new Coded(other, second, Map.of()));
    }
}

package org.throughline.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.uptake.Degree.ADOPTED;
import static org.throughline.uptake.Degree.ECHOED;
import static org.throughline.uptake.Degree.PARTLY_ADOPTED;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.uptake.Outcome.Found;

class OutcomeTest {

    @Test
    void two_agree_who_found_the_same_degrees_in_the_same_clauses() {
        Outcome one = partly(new Found("cl_4", ECHOED), new Found("cl_11", PARTLY_ADOPTED));
        Outcome other = partly(new Found("cl_11", PARTLY_ADOPTED), new Found("cl_4", ECHOED));
        assertThat(one.agreesWith(other)).isTrue();
        assertThat(one.differsIn(other)).isEmpty();
    }

    @Test
    void two_differ_when_one_found_a_clause_more() {
        Outcome one = partly(new Found("cl_4", ECHOED), new Found("cl_11", PARTLY_ADOPTED));
        Outcome other = partly(new Found("cl_11", PARTLY_ADOPTED));
        assertThat(one.agreesWith(other)).isFalse();
        assertThat(one.differsIn(other)).containsExactly("cl_4");
        assertThat(other.differsIn(one)).containsExactly("cl_4");
    }

    @Test
    void two_differ_when_the_same_clause_weighs_more_for_one() {
        Outcome one = partly(new Found("cl_11", ADOPTED));
        Outcome other = partly(new Found("cl_11", PARTLY_ADOPTED));
        assertThat(one.agreesWith(other)).isFalse();
        assertThat(one.differsIn(other)).containsExactly("cl_11");
    }

    @Test
    void two_differ_in_the_judgement_of_the_whole_though_they_found_the_same() {
        Outcome one = new Outcome(Uptake.NOT_TAKEN_UP, Set.of());
        Outcome other = new Outcome(Uptake.WRONG_VEHICLE, Set.of());
        assertThat(one.agreesWith(other)).isFalse();
        assertThat(one.differsIn(other)).isEmpty();
    }

    @Test
    void every_uptake_has_a_sign_of_its_own_and_a_degree_has_that_of_its_word() {
        assertThat(Arrays.stream(Uptake.values()).map(Uptake::sign)).doesNotHaveDuplicates();
        assertThat(ADOPTED.sign()).isEqualTo("●");
        assertThat(PARTLY_ADOPTED.sign()).isEqualTo("◐");
        assertThat(ECHOED.sign()).isEqualTo("○");
        assertThat(Uptake.NOT_TAKEN_UP.sign()).isEqualTo("–");
        assertThat(Uptake.NOT_ASSESSED.sign()).isEqualTo("·");
        assertThat(Uptake.WRONG_VEHICLE.sign()).isEqualTo("⇄");
    }

    private static Outcome partly(Found... found) {
        return new Outcome(Uptake.PARTLY_ADOPTED, Set.of(found));
    }
}

package org.throughline.ballot.close;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.ballot.close.CloseStep.Act;
import org.throughline.ballot.close.CloseStep.Standing;
import org.throughline.ballot.round.RoundState;

class CloseStepTest {

    @Test
    void nothing_ends_voting_before_the_deadline() {
        assertThat(CloseStep.TAKE_NO_MORE.where(new Standing(RoundState.OPEN, false, false, false, false)))
                .isEqualTo(Act.STOP);
    }

    @Test
    void voting_ends_when_the_deadline_has_passed() {
        assertThat(CloseStep.TAKE_NO_MORE.where(new Standing(RoundState.OPEN, true, false, false, false)))
                .isEqualTo(Act.DO);
    }

    @Test
    void a_round_that_was_counted_takes_no_more_though_the_database_was_set_back_to_before_its_deadline() {
        assertThat(CloseStep.TAKE_NO_MORE.where(new Standing(RoundState.OPEN, false, false, true, true)))
                .isEqualTo(Act.DO);
        assertThat(CloseStep.COUNT.where(new Standing(RoundState.CLOSING, false, false, true, true)))
                .isEqualTo(Act.ADOPT);
    }
}

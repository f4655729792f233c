package org.throughline.refusal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read is what is done: a mark confirms these doubts and no others. */
class UnconfirmedTest {

    private static final List<Doubt> READ = List.of(Doubt.of("session.overlaps", 2, "Ports"));

    @Test
    void nothing_is_done_before_it_was_read() {
        assertThatExceptionOfType(Refusal.Unconfirmed.class)
                .isThrownBy(() -> Refusal.Unconfirmed.unlessRead(READ, ""))
                .returns(READ, Refusal.Unconfirmed::doubts)
                .satisfies(refused -> assertThatCode(() -> Refusal.Unconfirmed.unlessRead(READ, refused.mark()))
                        .doesNotThrowAnyException());
    }

    @Test
    void what_was_read_of_one_state_does_not_confirm_another() {
        String mark = Refusal.Unconfirmed.mark(READ);
        for (List<Doubt> other : List.of(
                List.of(Doubt.of("session.overlaps", 3, "Ports")),
                List.of(Doubt.of("session.outside", 2, "Ports")),
                List.of(READ.getFirst(), Doubt.of("session.twice")))) {
            assertThatExceptionOfType(Refusal.Unconfirmed.class)
                    .isThrownBy(() -> Refusal.Unconfirmed.unlessRead(other, mark));
        }
    }

    @Test
    void where_there_is_no_doubt_nothing_is_asked() {
        assertThatCode(() -> Refusal.Unconfirmed.unlessRead(List.of(), "anything"))
                .doesNotThrowAnyException();
    }
}

package org.throughline.uptake.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;

/** Nobody confirms or adjudicates their own coding, whatever has become of it. */
class RosterTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void there_is_room_for_two() {
        assertThatCode(() -> new Roster(false, List.of(), Map.of()).admit(first))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Roster(false, List.of(by(first, 1)), Map.of(first, Part.CODER)).admit(second))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Roster(false, both(), Map.of()).admit(third))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_new_codes_what_has_been_open_to_read() {
        Roster opened = new Roster(true, List.of(by(first, 1)), Map.of(first, Part.CODER));
        assertThatThrownBy(() -> opened.admit(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void who_has_decided_does_not_code() {
        Roster roster = new Roster(false, List.of(by(first, 1)), Map.of(third, Part.ADJUDICATOR));
        assertThatThrownBy(() -> roster.admit(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void what_was_never_finished_can_be_given_back() {
        Roster roster = new Roster(false, both(), Map.of(second, Part.CODER));
        assertThatCode(() -> roster.release(first)).doesNotThrowAnyException();
        assertThatThrownBy(() -> roster.release(second)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void after_a_comparison_nobody_gives_back() {
        Roster roster = new Roster(true, both(), Map.of());
        assertThatThrownBy(() -> roster.release(first)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_coder_whose_coding_is_gone_still_decides_nothing() {
        Roster roster = new Roster(false, both(), Map.of(third, Part.CODER));
        assertThatThrownBy(() -> roster.refuseCoder(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_coder_of_an_example_decides_nothing_on_it_though_without_a_part() {
        Roster roster = new Roster(false, both(), Map.of());
        assertThatThrownBy(() -> roster.refuseCoder(first)).isInstanceOf(Refusal.NotNow.class);
        assertThatCode(() -> roster.refuseCoder(third)).doesNotThrowAnyException();
    }

    @Test
    void an_adjudicator_with_an_own_result_is_no_coder() {
        Roster roster = new Roster(
                true,
                List.of(by(first, 1), by(second, 2), by(third, 3)),
                Map.of(first, Part.CODER, second, Part.CODER));
        assertThat(roster.isCoder(third)).isFalse();
        assertThat(roster.isCoder(second)).isTrue();
    }

    private List<Coding> both() {
        return List.of(by(first, 1), by(second, 2));
    }

    private static Coding by(UUID person, int slot) {
        return new Coding(UUID.randomUUID(), UUID.randomUUID(), slot, person);
    }
}

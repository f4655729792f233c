package org.throughline.uptake.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.CodingRole;

/** Nobody confirms or adjudicates their own coding, whatever has become of it. */
class RoleRulesTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void there_is_room_for_two() {
        assertThatCode(() -> new RoleRules(false, List.of(), Map.of()).admit(first))
                .doesNotThrowAnyException();
        assertThatCode(() -> new RoleRules(false, List.of(by(first, 1)), Map.of(first, CodingRole.CODER)).admit(second))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new RoleRules(false, both(), Map.of()).admit(third))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_new_codes_what_has_been_open_to_read() {
        RoleRules opened = new RoleRules(true, List.of(by(first, 1)), Map.of(first, CodingRole.CODER));
        assertThatThrownBy(() -> opened.admit(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void who_has_decided_does_not_code() {
        RoleRules rules = new RoleRules(false, List.of(by(first, 1)), Map.of(third, CodingRole.ADJUDICATOR));
        assertThatThrownBy(() -> rules.admit(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void what_was_never_finished_can_be_given_back() {
        RoleRules rules = new RoleRules(false, both(), Map.of(second, CodingRole.CODER));
        assertThatCode(() -> rules.release(first)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.release(second)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void after_a_comparison_nobody_gives_back() {
        RoleRules rules = new RoleRules(true, both(), Map.of());
        assertThatThrownBy(() -> rules.release(first)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_coder_whose_coding_is_gone_still_decides_nothing() {
        RoleRules rules = new RoleRules(false, both(), Map.of(third, CodingRole.CODER));
        assertThatThrownBy(() -> rules.refuseCoder(third)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_coder_of_an_example_decides_nothing_on_it_though_without_a_part() {
        RoleRules rules = new RoleRules(false, both(), Map.of());
        assertThatThrownBy(() -> rules.refuseCoder(first)).isInstanceOf(Refusal.NotNow.class);
        assertThatCode(() -> rules.refuseCoder(third)).doesNotThrowAnyException();
    }

    @Test
    void an_adjudicator_with_an_own_result_is_no_coder() {
        RoleRules rules = new RoleRules(
                true,
                List.of(by(first, 1), by(second, 2), by(third, 3)),
                Map.of(first, CodingRole.CODER, second, CodingRole.CODER));
        assertThat(rules.isCoder(third)).isFalse();
        assertThat(rules.isCoder(second)).isTrue();
    }

    private List<Coding> both() {
        return List.of(by(first, 1), by(second, 2));
    }

    private static Coding by(UUID person, int slot) {
        return new Coding(new CodingId(UUID.randomUUID()), UUID.randomUUID(), slot, person);
    }
}

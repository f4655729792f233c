package org.throughline.deliberation.descriptor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.throughline.deliberation.key.SettingId;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.refusal.Refusal;

class DescriptorCheckTest {

    private static final Map<Group, Integer> ROOM =
            Map.of(new Group("AU", "industry"), 2, new Group("AU", "academia"), 3, new Group("JP", "industry"), 2);

    @Test
    void some_from_a_side_of_five_may_be_said() {
        assertThatCode(() -> weigh(Quantity.SOME, new Group("AU", null), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void one_of_two_is_refused_and_the_next_coarser_group_named() {
        refusalOf(Quantity.ONE, new Group("AU", "industry"), Set.of())
                .returns("view.tooNarrow", Refusal::code)
                .returns(List.of("side:AU"), Refusal::arguments);
    }

    @Test
    void the_refusal_never_holds_a_count() {
        refusalOf(Quantity.SEVERAL, new Group("AU", "academia"), Set.of())
                .returns(true, refusal -> refusal.arguments().stream().noneMatch(Number.class::isInstance));
    }

    @Test
    void many_of_four_is_refused_although_three_would_be_enough_for_one() {
        refusalOf(Quantity.MANY, new Group(null, "industry"), Set.of())
                .returns(List.of("participants"), Refusal::arguments);
    }

    @Test
    void a_side_of_two_is_given_no_position() {
        refusalOf(Quantity.SOME, Group.PARTICIPANTS, Set.of("AU", "JP"))
                .returns("view.sideTooSmall", Refusal::code)
                .returns(List.of("JP"), Refusal::arguments);
    }

    private static ThrowableAssertAlternative<Refusal.Invalid> refusalOf(
            Quantity quantity, Group group, Set<String> sides) {
        return assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> weigh(quantity, group, sides));
    }

    private static void weigh(Quantity quantity, Group group, Set<String> sides) {
        DescriptorCheck.weigh(new Claim(new SettingId(new UUID(0, 1)), new Descriptor(quantity, group), sides), ROOM);
    }
}

package org.throughline.disclosure.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.disclosure.descriptor.DescriptorRule.FLOOR;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.descriptor.DescriptorRule.Verdict.Fits;
import org.throughline.disclosure.descriptor.DescriptorRule.Verdict.TooNarrow;

class DescriptorRuleTest {

    private static final Map<Group, Integer> ROOM = Map.of(
            new Group("AU", "government"), 3,
            new Group("AU", "industry"), 1,
            new Group("JP", "government"), 1,
            new Group("JP", "industry"), 1);

    @Test
    void one_of_three_may_be_said() {
        assertThat(FLOOR.judge(Quantity.ONE, new Group("AU", "government"), ROOM))
                .isEqualTo(new Fits(3));
    }

    @Test
    void one_of_two_may_not_and_all_participants_are_proposed_when_nothing_finer_fits() {
        assertThat(FLOOR.judge(Quantity.ONE, new Group("JP", null), ROOM))
                .isEqualTo(new TooNarrow(3, Optional.of(Group.PARTICIPANTS)));
    }

    @Test
    void the_side_is_proposed_before_the_sector() {
        assertThat(FLOOR.judge(Quantity.ONE, new Group("AU", "industry"), ROOM))
                .isEqualTo(new TooNarrow(3, Optional.of(new Group("AU", null))));
        assertThat(FLOOR.judge(Quantity.ONE, new Group("JP", "government"), ROOM))
                .isEqualTo(new TooNarrow(3, Optional.of(new Group(null, "government"))));
    }

    @Test
    void several_of_three_would_be_all_of_them() {
        assertThat(FLOOR.judge(Quantity.SEVERAL, new Group("AU", "government"), ROOM))
                .isEqualTo(new TooNarrow(4, Optional.of(new Group("AU", null))));
    }

    @Test
    void nothing_is_proposed_when_not_even_all_participants_are_enough() {
        assertThat(FLOOR.judge(Quantity.ONE, Group.PARTICIPANTS, Map.of(new Group("AU", "industry"), 2)))
                .isEqualTo(new TooNarrow(3, Optional.empty()));
    }

    @Test
    void a_group_is_read_back_from_its_code() {
        for (String code : new String[] {"participants", "side:AU", "sector:industry", "side:AU+sector:industry"}) {
            assertThat(Group.of(code).code()).isEqualTo(code);
        }
    }

    @Test
    void three_is_the_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DescriptorRule(2));
    }
}

package org.throughline.dialogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** Sides and themes: how they are named and renamed. */
class HeadingTest {

    private static final Bilingual NAME = new Bilingual("Australia", "オーストラリア");

    @Test
    void a_side_wants_a_name_in_both_languages_and_a_code_in_capitals() {
        assertThatThrownBy(() -> new NewSide("au", new Bilingual("Australia", "")))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.faults())
                        .isEqualTo(Map.of("sideCode", "headingCode", "sideNameJa", "wanted")));
    }

    @Test
    void a_code_that_would_read_as_two_groups_is_refused() {
        assertThatThrownBy(() -> new NewSide("AU+SECTOR", NAME)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> new NewTheme("../X", NAME)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_stale_name_gets_the_one_that_stands_back_and_overwrites_nothing() {
        Side side = new Side(UUID.randomUUID(), new NewSide("AU", NAME), 1);
        assertThatThrownBy(() -> side.rename(new Bilingual("Oz", "豪"), 7))
                .isInstanceOfSatisfying(Refusal.Stale.class, stale -> assertThat(stale.current())
                        .isEqualTo("Australia\nオーストラリア"));
        assertThat(side.name().name()).isEqualTo(NAME);
    }
}

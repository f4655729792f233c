package org.throughline.dialogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** Sides and themes: how they are named, ordered and renamed. */
class SeriesSetupTest {

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
    void one_moves_past_its_neighbour_and_stays_at_the_end() {
        List<HeadingSheet> standing = List.of(sheet("A", 1), sheet("B", 2), sheet("C", 3));
        assertThat(codes(SeriesSetup.moved(standing, "C", true))).containsExactly("A", "C", "B");
        assertThat(codes(SeriesSetup.moved(standing, "A", false))).containsExactly("B", "A", "C");
        assertThat(codes(SeriesSetup.moved(standing, "A", true))).containsExactly("A", "B", "C");
        assertThat(codes(SeriesSetup.moved(standing, "C", false))).containsExactly("A", "B", "C");
    }

    @Test
    void a_stale_name_gets_the_one_that_stands_back_and_overwrites_nothing() {
        Side side = new Side(UUID.randomUUID(), new NewSide("AU", NAME), 1);
        assertThatThrownBy(() -> side.rename(new Bilingual("Oz", "豪"), 7))
                .isInstanceOfSatisfying(Refusal.Stale.class, stale -> assertThat(stale.current())
                        .isEqualTo("Australia\nオーストラリア"));
        assertThat(side.name().name()).isEqualTo(NAME);
    }

    private static HeadingSheet sheet(String code, int ordinal) {
        return new HeadingSheet(code, NAME, ordinal, 0);
    }

    private static List<String> codes(List<HeadingSheet> sheets) {
        return sheets.stream().map(HeadingSheet::code).toList();
    }
}

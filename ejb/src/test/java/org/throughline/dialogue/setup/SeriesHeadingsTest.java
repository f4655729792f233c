package org.throughline.dialogue.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.language.Bilingual;

/** In what order sides and themes stand. */
class SeriesHeadingsTest {

    private static final Bilingual NAME = new Bilingual("Australia", "オーストラリア");

    @Test
    void one_moves_past_its_neighbour_and_stays_at_the_end() {
        List<HeadingSheet> standing = List.of(sheet("A", 1), sheet("B", 2), sheet("C", 3));
        assertThat(codes(SeriesHeadings.moved(standing, "C", true))).containsExactly("A", "C", "B");
        assertThat(codes(SeriesHeadings.moved(standing, "A", false))).containsExactly("B", "A", "C");
        assertThat(codes(SeriesHeadings.moved(standing, "A", true))).containsExactly("A", "B", "C");
        assertThat(codes(SeriesHeadings.moved(standing, "C", false))).containsExactly("A", "B", "C");
    }

    private static HeadingSheet sheet(String code, int ordinal) {
        return new HeadingSheet(code, NAME, ordinal, 0);
    }

    private static List<String> codes(List<HeadingSheet> sheets) {
        return sheets.stream().map(HeadingSheet::code).toList();
    }
}

package org.throughline.instrument.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.Texts;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.language.Language;

class WorkingSummaryTest {

    private final ExpressionReading english = Texts.reading(Texts.lighthouses(), Language.EN);
    private final ExpressionReading japanese = Texts.reading(Texts.lighthouses(), Language.JA);

    @Test
    void is_written_out_as_one_text_with_its_numbers() {
        assertThat(english.canonical())
                .hasToString(
                        """
                        On lighthouses

                        The sea is wide.

                        Lamps

                        1. Lamps are lit.

                        Oil

                        2. They share:

                        (i) oil;

                        (ii) wicks.

                        Watch

                        3. They keep watch.""");
    }

    @Test
    void its_provisions_are_ranges_of_that_text() {
        assertThat(english.lines())
                .extracting(ReadingLine::text)
                .containsExactly(
                        "On lighthouses",
                        "The sea is wide.",
                        "Lamps",
                        "Lamps are lit.",
                        "Oil",
                        "They share:",
                        "oil;",
                        "wicks.",
                        "Watch",
                        "They keep watch.");
    }

    @Test
    void both_languages_are_aligned_by_identifier_and_number() {
        List<String> eIds =
                english.lines().stream().map(line -> line.designation().eId()).toList();
        assertThat(japanese.lines())
                .extracting(line -> line.designation().eId())
                .isEqualTo(eIds);
        assertThat(eIds)
                .containsExactly(
                        "title_1",
                        "rec_1",
                        "sec_1",
                        "cl_1",
                        "sec_1__sec_1",
                        "cl_2",
                        "cl_2__list_1__item_i",
                        "cl_2__list_1__item_ii",
                        "sec_2",
                        "cl_3");
    }

    @Test
    void a_clause_is_pointed_at_by_its_number() {
        assertThat(english.lines().get(3).fragment()).isEqualTo("c1");
        assertThat(english.lines().get(6).fragment()).isEqualTo("cl_2__list_1__item_i");
    }
}

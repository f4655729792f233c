package org.throughline.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "１２, 12",
        "(iv), iv",
        "（ア）, ア",
        "a), a",
        "第十二条, 12",
        "第３章, 3",
        "二十一, 21",
        "百五, 105",
        "Section II, II",
        "Article 5, 5",
        "2.1, 2-1",
        "①, 1"
    })
    void a_number_has_one_token_in_every_language(String printed, String token) {
        assertThat(Numerals.token(printed)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({"i, 1", "iv, 4", "IX, 9", "xviii, 18", "iiii, 0", "abc, 0"})
    void roman_numbers_are_read_and_others_are_not(String letters, int value) {
        assertThat(Numerals.roman(letters)).isEqualTo(value);
    }
}

package org.throughline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u3000",
                "\u00a0",
                "\u200b",
                "\u2060",
                "\u2800",
                "\u200b \u2060\u2800",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\ufe0f",
                "\udb40\udd00"
            })
    void a_text_without_a_shape_shows_nothing(String text) {
        assertThat(Blank.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200ba", "。", "𠮷", "🌊", "葛\udb40\udd00", "-", "ไ"})
    void a_text_with_a_letter_or_a_sign_shows_something(String text) {
        assertThat(Blank.is(text)).isFalse();
    }
}

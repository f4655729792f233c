package org.throughline.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TextAnchorTest {

    private final CanonicalText text = CanonicalText.of("𠮷 We will share what we know. 𠮷 We will share it in time.");

    @Test
    void holds_the_words_and_what_stands_around_them() {
        TextAnchor anchor = TextAnchor.of(text, 5, 15);
        assertThat(anchor.exact()).isEqualTo("will share");
        assertThat(anchor.prefix()).isEqualTo("𠮷 We ");
        assertThat(anchor.suffix()).startsWith(" what we").hasSize(TextAnchor.CONTEXT + 1);
    }

    @Test
    void stands_only_at_its_own_place() {
        TextAnchor anchor = TextAnchor.of(text, 5, 15);
        assertThat(anchor.standsIn(text)).isTrue();
        assertThat(new TextAnchor(anchor.exact(), anchor.prefix(), anchor.suffix(), 35, 45).standsIn(text))
                .isFalse();
        assertThat(new TextAnchor("will spare", anchor.prefix(), anchor.suffix(), 5, 15).standsIn(text))
                .isFalse();
        assertThat(new TextAnchor(anchor.exact(), "other", anchor.suffix(), 5, 15).standsIn(text))
                .isFalse();
        assertThat(new TextAnchor(anchor.exact(), anchor.prefix(), anchor.suffix(), 5, 999).standsIn(text))
                .isFalse();
    }

    @Test
    void there_is_no_empty_quote_and_none_outside_the_text() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TextAnchor.of(text, 3, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TextAnchor.of(text, -1, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> TextAnchor.of(text, 0, text.length() + 1));
    }
}

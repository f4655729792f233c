package org.throughline.disclosure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameWordsTest {

    private final SameWords words = SameWords.as(List.of("Share stockpiles, and report.", "備蓄を共有し、報告する。", ""));

    @Test
    void the_same_words_are_found_whatever_their_case_width_and_punctuation() {
        assertThat(words.are("share stockpiles and REPORT")).isTrue();
        assertThat(words.are("備蓄を共有し報告する")).isTrue();
        assertThat(words.are("Ｓｈａｒｅ stockpiles – and report")).isTrue();
    }

    @Test
    void other_words_are_other_words() {
        assertThat(words.are("Share stockpiles and do not report.")).isFalse();
        assertThat(words.are("備蓄を共有する。")).isFalse();
        assertThat(words.are("")).isFalse();
        assertThat(SameWords.as(List.of("", "…")).are("…")).isFalse();
    }
}

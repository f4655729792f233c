package org.throughline.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfWidthTest {

    @Test
    void a_number_in_full_width_is_the_same_number() {
        assertThat(HalfWidth.of("１２")).isEqualTo("12");
    }

    @Test
    void a_code_in_full_width_is_the_same_code() {
        assertThat(HalfWidth.of("ＢＣ－２")).isEqualTo("BC-2");
        assertThat(HalfWidth.of("ＢＣー２")).isEqualTo("BC-2");
        assertThat(HalfWidth.of("　ＡＵ　")).isEqualTo("AU");
        assertThat(HalfWidth.of("Ａｓｉａ／Ｔｏｋｙｏ")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void letters_that_nobody_sees_are_no_part_of_a_code() {
        assertThat(HalfWidth.of("p\u200b-1\u2060")).isEqualTo("p-1");
    }

    @Test
    void a_long_vowel_inside_a_word_stays() {
        assertThat(HalfWidth.of("データ")).isEqualTo("データ");
    }
}

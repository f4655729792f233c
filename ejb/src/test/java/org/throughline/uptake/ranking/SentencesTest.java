package org.throughline.uptake.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void cuts_at_stops_semicolons_and_line_ends_and_leaves_white_space_out() {
        assertThat(of("They met. They agreed;  to go on\n(a) by sea,\n(b) by air.", "en"))
                .containsExactly("They met.", "They agreed;", "to go on", "(a) by sea,", "(b) by air.");
    }

    @Test
    void cuts_japanese() {
        assertThat(of("両国は協力する。また、対話を続ける。", "ja")).containsExactly("両国は協力する。", "また、対話を続ける。");
    }

    @Test
    void leaves_out_what_has_no_letters_and_keeps_the_whole_if_nothing_else_is_left() {
        assertThat(of("A.\n***\nB.", "en")).containsExactly("A.", "B.");
        assertThat(of("…", "en")).containsExactly("…");
        assertThat(of("", "en")).containsExactly("");
    }

    private static List<String> of(String text, String language) {
        return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
    }
}

package org.throughline.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.refusal.Refusal;

class LetterTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u0000b", "\n"})
    void a_subject_with_a_line_break_is_refused(String subject) {
        refused(subject, "text", Map.of("subject", "lineBreak"));
    }

    @Test
    void nothing_to_say_is_refused_and_so_is_too_much() {
        refused("", " \u3164", Map.of("subject", "wanted", "body", "wanted"));
        refused("a".repeat(151), "b".repeat(20_001), Map.of("subject", "tooLong", "body", "tooLong"));
    }

    @Test
    void lines_end_alike_whoever_typed_them() {
        assertThat(new LetterText("お知らせ", "一\r\n二\r三\n四").body()).isEqualTo("一\n二\n三\n四");
    }

    private static void refused(String subject, String body, Map<String, String> faults) {
        assertThatThrownBy(() -> new LetterText(subject, body))
                .asInstanceOf(type(Refusal.Invalid.class))
                .extracting(Refusal.Invalid::faults)
                .isEqualTo(faults);
    }
}

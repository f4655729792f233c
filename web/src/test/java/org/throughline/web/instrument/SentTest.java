package org.throughline.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.reading.ParsedText;
import org.throughline.instrument.source.Upload;
import org.throughline.refusal.Refusal;
import org.throughline.web.frame.Form;

class SentTest {

    @Test
    void a_file_name_in_japanese_arrives_as_it_was_written() {
        String read = new String("宣言.md".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(SentName.of(read)).isEqualTo("宣言.md");
    }

    @Test
    void a_name_that_was_read_rightly_stays() {
        assertThat(SentName.of("宣言.md")).isEqualTo("宣言.md");
        assertThat(SentName.of("déclaration.md")).isEqualTo("déclaration.md");
    }

    @Test
    void a_pasted_text_is_read_in_the_format_that_was_chosen() {
        assertThat(pasted("markdown", "").upload().fileName()).isEqualTo("pasted.md");
        assertThat(pasted("plain", "").upload().fileName()).isEqualTo("pasted.txt");
        assertThat(pasted("plain", "a.md").upload().fileName()).isEqualTo("a.md.txt");
        assertThat(pasted("markdown", "A.MD").upload().fileName()).isEqualTo("A.MD");
    }

    @Test
    void neither_file_nor_text_is_a_fault_of_the_text() {
        Sent empty = new Sent(form(Map.of()), null);

        assertThatThrownBy(empty::upload)
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.faults())
                        .containsEntry("text", "textOrFile"));
    }

    @Test
    void the_second_step_reads_the_same_from_the_text_as_the_first_from_the_file() {
        String text = "# A title\r\n\r\n1. The sides meet.\r\n\r\n2. The sides report.\r\n";
        Sent first = new Sent(form(Map.of()), new Upload("a.md", text.getBytes(StandardCharsets.UTF_8)));
        ParsedText parsed = ParsedText.of(first.upload());

        Sent second = new Sent(first.carrying(parsed.source()), null);

        assertThat(second.upload().fileName()).isEqualTo("a.md");
        assertThat(ParsedText.of(second.upload()).canonical().sha256())
                .isEqualTo(parsed.canonical().sha256());
        assertThat(Preview.of(parsed).clauses()).isEqualTo(2);
    }

    private static Sent pasted(String format, String fileName) {
        return new Sent(form(Map.of("text", "1. Words.", "format", format, "fileName", fileName)), null);
    }

    private static Form form(Map<String, String> values) {
        Map<String, List<String>> lists = new java.util.HashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists, Map.of(), null, List.of());
    }
}

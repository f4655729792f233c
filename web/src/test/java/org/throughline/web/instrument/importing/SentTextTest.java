package org.throughline.web.instrument.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.instrument.correction.CorrectedText;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.web.form.Form;

class SentTextTest {

    @Test
    void a_pasted_text_is_read_in_the_format_that_was_chosen() {
        assertThat(pasted("markdown").upload())
                .get()
                .extracting(Upload::fileName)
                .isEqualTo("pasted.md");
        assertThat(pasted("plain").upload()).get().extracting(Upload::fileName).isEqualTo("pasted.txt");
    }

    @Test
    void neither_file_nor_text_leaves_what_was_kept_before() {
        assertThat(new SentText(form(Map.of("text", "  ")), null).upload()).isEmpty();
    }

    @Test
    void what_was_typed_is_kept_without_the_text_and_the_button() {
        SentText sent = new SentText(form(Map.of("text", "1. Words.", "act", "preview", "titleEn", "Lamps")), null);
        assertThat(sent.fields()).containsOnlyKeys("titleEn");
    }

    @Test
    void a_pasted_text_comes_back_where_it_was() {
        ParsedText parsed = ParsedText.of(pasted("markdown").upload().orElseThrow());
        OpenDraft draft = draft(pasted("markdown").upload().orElseThrow(), parsed);
        assertThat(SentText.form(draft).all("text")).containsExactly("1. Words.");
        assertThat(SentText.form(draft(new Upload("a.md", new byte[0]), parsed)).all("text"))
                .isEmpty();
    }

    @Test
    void the_source_is_parted_where_a_provision_begins() {
        Upload upload = new Upload("a.md", "# Lamps\n\n1. *Lit.*\n".getBytes(StandardCharsets.UTF_8));
        Preview preview = Preview.of(draft(upload, ParsedText.of(upload)));
        assertThat(preview.clauses()).isEqualTo(1);
        assertThat(preview.source())
                .containsExactly(
                        new Preview.Stretch(List.of(), "# "),
                        new Preview.Stretch(List.of(0), "Lamps\n\n"),
                        new Preview.Stretch(List.of(1), "1. *Lit.*\n"));
    }

    private static OpenDraft draft(Upload upload, ParsedText parsed) {
        return new OpenDraft(
                new ExpressionId(UUID.randomUUID()),
                0,
                Map.of(),
                upload,
                parsed.source().format(),
                parsed.source().text(),
                new CorrectedText(parsed.canonical(), parsed.map(), parsed.drafts()).settled(),
                List.of(),
                List.of());
    }

    private static SentText pasted(String format) {
        return new SentText(form(Map.of("text", "1. Words.", "format", format)), null);
    }

    private static Form form(Map<String, String> values) {
        Map<String, List<String>> lists = new java.util.HashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists, Map.of(), null, List.of());
    }
}

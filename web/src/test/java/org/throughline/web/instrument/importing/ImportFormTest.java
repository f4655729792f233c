package org.throughline.web.instrument.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

class ImportFormTest {

    private static final Upload UPLOAD = new Upload("a.md", "1. Words.".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_new_instrument_is_read_with_its_languages_and_its_offices_side_by_side() {
        ImportForm read = ImportForm.read(
                form(Map.of(
                        "authenticLanguages", "en、ja",
                        "signatoriesEn", "Minister of Tides\nMinister of Winds",
                        "signatoriesJa", "潮汐大臣")),
                UPLOAD);

        NewInstrument instrument = Objects.requireNonNull(read.instrument());
        assertThat(instrument.authenticLanguages()).containsExactly("en", "ja");
        assertThat(instrument.signatories()).hasSize(2);
        assertThat(instrument.signatories().getFirst().office().ja()).isEqualTo("潮汐大臣");
    }

    @Test
    void an_instrument_that_was_chosen_needs_no_description() {
        ImportForm read = ImportForm.read(form(Map.of("instrument", "old-one", "slug", "", "titleEn", "")), UPLOAD);

        assertThat(read.slug()).isEqualTo("old-one");
        assertThat(read.instrument()).isNull();
    }

    @Test
    void the_faults_of_instrument_and_text_come_together() {
        assertThatThrownBy(() ->
                        ImportForm.read(form(Map.of("slug", "Not So", "language", "english", "titleEn", "")), UPLOAD))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.faults())
                        .containsOnlyKeys("slug", "titleEn", "language"));
    }

    @Test
    void an_official_text_does_not_come_from_the_press() {
        assertThatThrownBy(() -> ImportForm.read(form(Map.of("grade", "press_report")), UPLOAD))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.faults())
                        .containsOnlyKeys("grade"));
    }

    private static Form form(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "slug", "new-one",
                "titleEn", "New one",
                "instrumentKind", "declaration",
                "language", "en",
                "kind", "official_text",
                "grade", "official_copy",
                "extent", "complete"));
        values.putAll(changes);
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists, Map.of(), null, List.of());
    }
}

package org.throughline.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.throughline.instrument.Texts.card;
import static org.throughline.instrument.catalogue.ExpressionGrade.AUTHENTIC;
import static org.throughline.instrument.catalogue.ExpressionGrade.NONE;
import static org.throughline.instrument.catalogue.ExpressionGrade.OFFICIAL_COPY;
import static org.throughline.instrument.catalogue.ExpressionGrade.PRESS_REPORT;
import static org.throughline.instrument.catalogue.ExpressionKind.OFFICIAL_TEXT;
import static org.throughline.instrument.catalogue.ExpressionKind.TRANSLATION;
import static org.throughline.instrument.catalogue.ExpressionKind.WORKING_SUMMARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.importing.ImportText;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class LibraryRulesTest {

    private static final Upload FILE = new Upload("a.md", new byte[0]);

    @Test
    void no_evidence_comes_from_a_press_report_or_a_working_summary() {
        assertThat(card("en", OFFICIAL_TEXT, AUTHENTIC, true, 1).admitsEvidence())
                .isTrue();
        assertThat(card("en", TRANSLATION, OFFICIAL_COPY, true, 1).admitsEvidence())
                .isTrue();
        assertThat(card("en", TRANSLATION, PRESS_REPORT, true, 1).admitsEvidence())
                .isFalse();
        assertThat(card("en", WORKING_SUMMARY, AUTHENTIC, true, 1).admitsEvidence())
                .isFalse();
        assertThat(card("en", WORKING_SUMMARY, NONE, true, 1).admitsEvidence()).isFalse();
    }

    @Test
    void a_newer_version_takes_the_place_of_an_older_one_of_its_language_and_kind() {
        ExpressionCard first = card("en", OFFICIAL_TEXT, AUTHENTIC, true, 1);
        ExpressionCard second = card("en", OFFICIAL_TEXT, OFFICIAL_COPY, true, 2);
        ExpressionCard third = card("en", OFFICIAL_TEXT, AUTHENTIC, true, 3);
        assertThat(second.supersedes(first)).isTrue();
        assertThat(first.supersedes(second)).isFalse();
        assertThat(card("ja", OFFICIAL_TEXT, AUTHENTIC, true, 2).supersedes(first))
                .isFalse();
        assertThat(first.supersedes(card("en", TRANSLATION, OFFICIAL_COPY, true, 4)))
                .isTrue();
        assertThat(card("en", TRANSLATION, OFFICIAL_COPY, true, 4).supersedes(first))
                .isFalse();
        assertThat(Texts.instrument(List.of(third, second, first)).successor(first))
                .contains(third);
        assertThat(Texts.instrument(List.of(third, second, first)).successor(third))
                .isEmpty();
    }

    @Test
    void an_excerpt_or_a_press_report_takes_no_better_texts_place() {
        ExpressionCard whole = card("en", TRANSLATION, OFFICIAL_COPY, true, 1);
        assertThat(card("en", TRANSLATION, OFFICIAL_COPY, false, 2).supersedes(whole))
                .isFalse();
        assertThat(card("en", TRANSLATION, PRESS_REPORT, true, 2).supersedes(whole))
                .isFalse();
        assertThat(whole.supersedes(card("en", WORKING_SUMMARY, NONE, true, 1))).isFalse();
    }

    @Test
    void no_absence_is_shown_by_an_excerpt() {
        assertThat(card("en", OFFICIAL_TEXT, AUTHENTIC, true, 1).admitsAbsence())
                .isTrue();
        assertThat(card("en", OFFICIAL_TEXT, AUTHENTIC, false, 1).admitsAbsence())
                .isFalse();
    }

    @Test
    void the_reader_sees_their_language_then_the_official_text_then_the_newest() {
        ExpressionCard old = card("en", OFFICIAL_TEXT, AUTHENTIC, true, 1);
        ExpressionCard recent = card("en", OFFICIAL_TEXT, AUTHENTIC, true, 2);
        ExpressionCard summary = card("en", WORKING_SUMMARY, AUTHENTIC, true, 3);
        ExpressionCard japanese = card("ja", WORKING_SUMMARY, AUTHENTIC, true, 1);
        List<ExpressionCard> cards = new ArrayList<>(List.of(summary, old, japanese, recent));
        assertThat(Collections.min(cards, ExpressionCard.bestFor("en"))).isEqualTo(recent);
        assertThat(Collections.min(cards, ExpressionCard.bestFor("ja"))).isEqualTo(japanese);
        assertThat(Collections.min(cards, ExpressionCard.bestFor("fr"))).isEqualTo(recent);
    }

    @Test
    void an_official_text_never_comes_from_the_press() {
        Refusal.Invalid refusal = catchThrowableOfType(
                Refusal.Invalid.class,
                () -> new ImportText(
                        new ExpressionId(UUID.randomUUID()), "english", OFFICIAL_TEXT, PRESS_REPORT, true, FILE));
        assertThat(refusal.faults())
                .containsEntry("grade", "gradeOfOfficialText")
                .containsEntry("language", "language");
    }

    @Test
    void an_instrument_needs_an_address_and_a_title() {
        Refusal.Invalid refusal =
                catchThrowableOfType(Refusal.Invalid.class, () -> instrument("No Slug", Bilingual.NONE, "xx-yy"));
        assertThat(refusal.faults())
                .containsEntry("slug", "slug")
                .containsEntry("titleEn", "wanted")
                .containsEntry("authenticLanguages", "language");
    }

    @Test
    void a_title_in_one_language_serves_both() {
        assertThat(Texts.instrument(List.of()).name(Language.JA)).isEqualTo("On lighthouses");
    }

    private static NewInstrument instrument(String slug, Bilingual title, String language) {
        return new NewInstrument(
                slug,
                InstrumentKind.TREATY,
                title,
                Bilingual.NONE,
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of(language),
                List.of());
    }
}

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
    void noEvidenceComesFromAPressReportOrAWorkingSummary() {
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
    void aNewerVersionTakesThePlaceOfAnOlderOneOfItsLanguageAndKind() {
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
    void anExcerptOrAPressReportTakesNoBetterTextsPlace() {
        ExpressionCard whole = card("en", TRANSLATION, OFFICIAL_COPY, true, 1);
        assertThat(card("en", TRANSLATION, OFFICIAL_COPY, false, 2).supersedes(whole))
                .isFalse();
        assertThat(card("en", TRANSLATION, PRESS_REPORT, true, 2).supersedes(whole))
                .isFalse();
        assertThat(whole.supersedes(card("en", WORKING_SUMMARY, NONE, true, 1))).isFalse();
    }

    @Test
    void noAbsenceIsShownByAnExcerpt() {
        assertThat(card("en", OFFICIAL_TEXT, AUTHENTIC, true, 1).admitsAbsence())
                .isTrue();
        assertThat(card("en", OFFICIAL_TEXT, AUTHENTIC, false, 1).admitsAbsence())
                .isFalse();
    }

    @Test
    void theReaderSeesTheirLanguageThenTheOfficialTextThenTheNewest() {
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
    void anOfficialTextNeverComesFromThePress() {
        Refusal.Invalid refusal = catchThrowableOfType(
                Refusal.Invalid.class,
                () -> new ImportText(
                        new ExpressionId(UUID.randomUUID()), "english", OFFICIAL_TEXT, PRESS_REPORT, true, FILE));
        assertThat(refusal.faults())
                .containsEntry("grade", "gradeOfOfficialText")
                .containsEntry("language", "language");
    }

    @Test
    void anInstrumentNeedsAnAddressAndATitle() {
        Refusal.Invalid refusal =
                catchThrowableOfType(Refusal.Invalid.class, () -> instrument("No Slug", Bilingual.NONE, "xx-yy"));
        assertThat(refusal.faults())
                .containsEntry("slug", "slug")
                .containsEntry("titleEn", "wanted")
                .containsEntry("authenticLanguages", "language");
    }

    @Test
    void aTitleInOneLanguageServesBoth() {
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

package org.throughline.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.ExpressionNature;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.InstrumentTitles;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.Designation;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.instrument.outline.ProvisionRange;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.web.margin.Margin;

class ReaderPageTest {

    private static final ExpressionCard SUMMARY = text("ja", ExpressionKind.WORKING_SUMMARY);
    private static final ExpressionCard OFFICIAL = text("en", ExpressionKind.OFFICIAL_TEXT);

    private final ReadingLine part = line(ProvisionKind.SECTION, -1, null, 2, "sec_1");
    private final ReadingLine chapter = line(ProvisionKind.SECTION, 0, null, 4, "sec_1__sec_1");
    private final ReadingLine four = line(ProvisionKind.CHAPEAU, 1, "4", null, "cl_4");
    private final ReadingLine item = line(ProvisionKind.ITEM, 2, "a", null, "cl_4__item_a");
    private final ReadingLine five = line(ProvisionKind.OPERATIVE, 1, "5", null, "cl_5");
    private final ReadingLine printed = line(ProvisionKind.FURNITURE, -1, null, null, "furniture_1");
    private final ExpressionReading reading = reading(List.of(part, chapter, four, item, five, printed));
    private final ReaderContents headings = new ReaderContents(reading);
    private final ReaderPage page =
            new ReaderPage(reading, new RenderedText("", Map.of()), "", Margin.EMPTY, Ancestry.UNKNOWN);

    @Test
    void a_heading_is_one_below_the_heading_above_it_although_its_printed_level_jumps() {
        assertThat(headings.rank(part)).isEqualTo(2);
        assertThat(headings.rank(chapter)).isEqualTo(3);
    }

    @Test
    void the_contents_say_which_clauses_stand_under_a_heading() {
        assertThat(headings.clauses(part)).isEqualTo("4–5");
        assertThat(headings.clauses(four)).isEmpty();
    }

    @Test
    void what_is_printed_around_the_text_is_not_read_as_the_text() {
        assertThat(page.text()).doesNotContain(printed).contains(item);
        assertThat(page.furniture()).containsExactly(printed);
    }

    @Test
    void a_summary_in_an_authentic_language_is_not_its_official_text() {
        assertThat(Phrases.notHeld(card(List.of("en", "ja"), List.of(OFFICIAL, SUMMARY))))
                .containsExactly("ja");
        assertThat(Phrases.notHeld(card(List.of(), List.of(SUMMARY)))).isEmpty();
    }

    @Test
    void a_date_is_no_more_exact_than_it_is_known() {
        LocalDate first = LocalDate.of(2022, 10, 1);

        assertThat(Phrases.roughly("month", first, Language.EN)).isEqualTo("October 2022");
        assertThat(Phrases.roughly("month", first, Language.JA)).isEqualTo("2022年10月");
        assertThat(Phrases.roughly("year", first, Language.JA)).isEqualTo("2022年");
    }

    /** An instrument of these lines. */
    static ExpressionReading reading(List<ReadingLine> lines) {
        return new ExpressionReading(
                card(List.of("en", "ja"), List.of(OFFICIAL, SUMMARY)),
                List.of(),
                OFFICIAL,
                CanonicalText.of(""),
                lines);
    }

    private static ReadingLine line(
            ProvisionKind kind, int parent, @Nullable String number, @Nullable Integer level, String eId) {
        return new ReadingLine(
                new ProvisionId(UUID.randomUUID()),
                kind,
                parent,
                0,
                new Designation(number, null, eId),
                level,
                new ProvisionRange(0, 0, 0),
                "");
    }

    private static InstrumentCard card(List<String> authentic, List<ExpressionCard> texts) {
        return new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "one",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(new Bilingual("One", "一"), Bilingual.NONE),
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                authentic,
                true,
                texts);
    }

    private static ExpressionCard text(String language, ExpressionKind kind) {
        return new ExpressionCard(
                new ExpressionId(UUID.randomUUID()),
                new ExpressionNature(language, kind, ExpressionGrade.AUTHENTIC, true),
                1,
                Bilingual.NONE,
                "",
                2,
                0,
                Instant.EPOCH);
    }
}

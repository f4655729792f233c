package org.throughline.uptake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.TextAnchor;
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
import org.throughline.refusal.Refusal;
import org.throughline.uptake.key.QuoteId;

class QuotationTest {

    private static final String CHAPEAU = "They will 𠮷 consult, and consult again, on:";
    private static final String FIRST = "the supply of ores;";
    private static final String SECOND = "the supply\nof gas x̣.";

    private final ExpressionReading reading = reading();

    @Test
    void words_that_stand_once_in_the_clause_are_found_there() {
        TextAnchor anchor = quote("and consult again", null);
        assertThat(anchor.start()).isEqualTo(CHAPEAU.codePointCount(0, CHAPEAU.indexOf("and consult")));
        assertThat(reading.canonical().between(anchor.start(), anchor.end())).isEqualTo("and consult again");
    }

    @Test
    void words_that_stand_twice_need_their_place() {
        assertThat(fault("consult", null)).isEqualTo("quoteTwice");
        int second = CHAPEAU.codePointCount(0, CHAPEAU.lastIndexOf("consult"));
        assertThat(quote("consult", second).start()).isEqualTo(second);
    }

    @Test
    void words_that_do_not_stand_there_are_refused_also_at_a_place() {
        assertThat(fault("will think", null)).isEqualTo("quoteNotThere");
        assertThat(fault("consult", 0)).isEqualTo("quoteNotThere");
        assertThat(fault("consult", 100_000)).isEqualTo("quoteNotThere");
    }

    @Test
    void places_are_counted_in_characters_and_not_in_their_halves() {
        assertThat(quote("𠮷 consult", null).end() - quote("𠮷 consult", null).start())
                .isEqualTo(9);
    }

    @Test
    void a_line_end_in_the_text_matches_the_space_of_what_was_pasted() {
        assertThat(quote("supply of gas", null).exact()).isEqualTo("supply\nof gas");
    }

    @Test
    void an_item_counts_as_one_with_its_chapeau_but_not_with_another_item() {
        assertThat(quote(CHAPEAU + " " + FIRST, null).exact())
                .startsWith("They will")
                .endsWith("ores;");
        assertThat(fault(FIRST + " " + SECOND, null)).isEqualTo("quoteApart");
    }

    @Test
    void a_letter_is_not_parted_from_its_accent() {
        assertThat(fault("the supply of gas x", null)).isEqualTo("quoteCut");
    }

    @Test
    void a_clause_that_the_text_does_not_have_is_refused() {
        assertThatThrownBy(() -> new Quotation(reading, "cl_99")).isInstanceOf(Refusal.Invalid.class);
    }

    private TextAnchor quote(String words, @Nullable Integer start) {
        return new Quotation(reading, "cl_4")
                .of(new NewQuote(
                        new QuoteId(UUID.randomUUID()), reading.expression().id(), words, start));
    }

    private String fault(String words, @Nullable Integer start) {
        try {
            quote(words, start);
            return "";
        } catch (Refusal.Invalid refused) {
            return refused.faults().getOrDefault("exact", "");
        }
    }

    private static ExpressionReading reading() {
        List<String> parts = List.of(CHAPEAU, FIRST, SECOND);
        List<ReadingLine> lines = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = at + parts.get(i).codePointCount(0, parts.get(i).length());
            lines.add(new ReadingLine(
                    new ProvisionId(UUID.randomUUID()),
                    i == 0 ? ProvisionKind.CHAPEAU : ProvisionKind.ITEM,
                    i == 0 ? -1 : 0,
                    i == 0 ? 0 : 1,
                    new Designation(null, null, i == 0 ? "cl_4" : "cl_4__list_1__item_" + i),
                    null,
                    new ProvisionRange(at, at, end),
                    parts.get(i)));
            at = end + 2;
        }
        ExpressionCard card = new ExpressionCard(
                new ExpressionId(UUID.randomUUID()),
                new ExpressionNature("en", ExpressionKind.OFFICIAL_TEXT, ExpressionGrade.AUTHENTIC, true),
                1,
                Bilingual.NONE,
                "",
                1,
                0,
                Instant.EPOCH);
        InstrumentCard instrument = new InstrumentCard(
                new InstrumentId(UUID.randomUUID()),
                "some-declaration",
                InstrumentKind.DECLARATION,
                new InstrumentTitles(new Bilingual("A declaration", "宣言"), Bilingual.NONE),
                SignedOn.UNKNOWN,
                Bilingual.NONE,
                List.of("en"),
                true,
                List.of(card));
        return new ExpressionReading(instrument, List.of(), card, CanonicalText.of(String.join("\n\n", parts)), lines);
    }
}

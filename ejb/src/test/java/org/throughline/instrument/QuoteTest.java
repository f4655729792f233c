package org.throughline.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class QuoteTest {

    private final ExpressionReading reading = Texts.reading(Texts.lighthouses(), Language.EN);
    private final ReadingLine clause = line("cl_1");
    private final ReadingLine chapeau = line("cl_2");
    private final ReadingLine first = line("cl_2__list_1__item_i");
    private final ReadingLine second = line("cl_2__list_1__item_ii");

    @Test
    void is_taken_word_for_word_from_the_provision() {
        TextAnchor quote = reading.quote(
                clause.id(), clause.range().wordsStart(), clause.range().end());
        assertThat(quote.exact()).isEqualTo("Lamps are lit.");
        assertThat(quote.prefix()).endsWith("1. ");
        assertThat(reading.holds(clause.id(), quote)).isTrue();
    }

    @Test
    void may_reach_from_the_chapeau_into_its_item() {
        TextAnchor quote = reading.quote(
                first.id(), chapeau.range().wordsStart(), first.range().end());
        assertThat(quote.exact()).isEqualTo("They share:\n\n(i) oil;");
        assertThat(reading.holds(first.id(), quote)).isTrue();
    }

    @Test
    void of_an_item_may_stand_in_its_chapeau() {
        TextAnchor quote = reading.quote(
                chapeau.id(), chapeau.range().wordsStart(), chapeau.range().end());
        assertThat(reading.holds(second.id(), quote)).isTrue();
    }

    @Test
    void never_reaches_into_another_item_or_clause() {
        refused(second, first.range().start(), second.range().end());
        refused(chapeau, chapeau.range().start(), first.range().end());
        refused(clause, clause.range().start(), chapeau.range().end());
        refused(clause, clause.range().start() - 3, clause.range().end());
    }

    @Test
    void is_never_empty_or_outside_the_text() {
        refused(clause, clause.range().start(), clause.range().start());
        refused(clause, clause.range().end(), clause.range().start());
        refused(clause, -4, clause.range().end());
        refused(clause, clause.range().start(), Integer.MAX_VALUE);
    }

    @Test
    void that_stands_elsewhere_or_says_something_else_is_not_held() {
        TextAnchor quote = reading.quote(
                clause.id(), clause.range().wordsStart(), clause.range().end());
        assertThat(reading.holds(second.id(), quote)).isFalse();
        TextAnchor altered =
                new TextAnchor("Lamps are out.", quote.prefix(), quote.suffix(), quote.start(), quote.end());
        assertThat(reading.holds(clause.id(), altered)).isFalse();
    }

    @Test
    void of_a_provision_of_another_text_is_missing() {
        assertThatExceptionOfType(Refusal.Missing.class)
                .isThrownBy(() -> reading.quote(new ProvisionId(UUID.randomUUID()), 0, 1));
    }

    private void refused(ReadingLine line, int start, int end) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> reading.quote(line.id(), start, end))
                .extracting(Refusal::code)
                .isEqualTo("quote.notInProvision");
    }

    private ReadingLine line(String eId) {
        return reading.lines().stream()
                .filter(line -> line.designation().eId().equals(eId))
                .findFirst()
                .orElseThrow();
    }
}

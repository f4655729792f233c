package org.throughline.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.SignedOn;

class FlagsTest {

    private static final LocalDate MADE = LocalDate.of(2025, 7, 15);

    @Test
    void a_text_signed_before_the_recommendation_is_older() {
        assertThat(Flags.isOlder(SignedOn.day(LocalDate.of(2007, 3, 13)), MADE)).isTrue();
        assertThat(Flags.isOlder(SignedOn.day(LocalDate.of(2026, 5, 4)), MADE)).isFalse();
        assertThat(Flags.isOlder(SignedOn.day(MADE), MADE)).isFalse();
    }

    @Test
    void a_month_or_a_year_warns_only_when_all_of_it_lies_before() {
        assertThat(Flags.isOlder(new SignedOn(LocalDate.of(2025, 7, 1), "month"), MADE))
                .isFalse();
        assertThat(Flags.isOlder(new SignedOn(LocalDate.of(2025, 6, 1), "month"), MADE))
                .isTrue();
        assertThat(Flags.isOlder(new SignedOn(LocalDate.of(2025, 1, 1), "year"), MADE))
                .isFalse();
        assertThat(Flags.isOlder(new SignedOn(LocalDate.of(2024, 1, 1), "year"), MADE))
                .isTrue();
    }

    @Test
    void a_date_that_nobody_knows_warns_of_nothing() {
        assertThat(Flags.isOlder(SignedOn.UNKNOWN, MADE)).isFalse();
        assertThat(Flags.isOlder(SignedOn.day(LocalDate.of(2007, 3, 13)), null)).isFalse();
    }
}

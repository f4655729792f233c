package org.throughline.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

class FormTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060", "\u2800", " \u3000 ", "\u200b\u2800"})
    void a_text_that_shows_nothing_was_not_given(String typed) {
        assertThat(form("title", typed).text("title")).isEmpty();
    }

    @Test
    void a_day_and_a_time_may_be_typed_in_full_width() {
        assertThat(form("day", "２０２６-０４-０３").date("day")).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThat(form("day", "2026/04/03").date("day")).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThat(form("at", "２０２６-０４-０３ ０９：３０").time("at")).isEqualTo(LocalDateTime.parse("2026-04-03T09:30"));
        assertThat(form("day", "").date("day")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+292278994-08-17", "-0001-01-01", "0999-12-31", "+10000-01-01", "2026-02-30", "soon"})
    void a_year_that_no_calendar_has_is_a_slip_of_the_hand(String typed) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> form("day", typed).date("day"))
                .satisfies(refused -> assertThat(refused.faults()).isEqualTo(Map.of("day", "date")));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> form("at", typed + "T10:00").time("at"))
                .satisfies(refused -> assertThat(refused.faults()).isEqualTo(Map.of("at", "date")));
    }

    @Test
    void what_has_to_be_read_stands_in_the_form_with_the_mark_that_confirms_it() {
        List<Doubt> doubts = List.of(Doubt.of("session.overlaps", 2, "Ports"));
        assertThatExceptionOfType(Refusal.Unconfirmed.class)
                .isThrownBy(() -> Refusal.Unconfirmed.unlessRead(doubts, ""))
                .satisfies(unread -> {
                    Form refused = form("title", "Ports").refused(unread);
                    assertThat(refused.isRefused()).isTrue();
                    assertThat(refused.text("title")).isEqualTo("Ports");
                    assertThat(refused.doubts()).isEqualTo(doubts);
                    assertThat(refused.mark()).isEqualTo(unread.mark());
                });
        assertThat(Form.blank().doubts()).isEmpty();
    }

    @Test
    void why_it_was_refused_stands_at_the_fields_or_else_over_the_whole() {
        Form faulty = form("title", "Ports").refused(new Refusal.Invalid(Map.of("title", "tooLong")));
        assertThat(faulty.fault("title")).isEqualTo("tooLong");
        assertThat(faulty.refused()).isNull();
        Form late = form("title", "Ports").refused(new Refusal.NotNow("side.used", "AU"));
        assertThat(late.refused()).isEqualTo("side.used");
        assertThat(late.text("title")).isEqualTo("Ports");
        assertThat(late.saying("Australia").arguments()).containsExactly("Australia");
    }

    private static Form form(String field, String typed) {
        return new Form(Map.of(field, List.of(typed)), Map.of(), null, List.of());
    }
}

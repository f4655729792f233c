package org.throughline.dialogue.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

class DayDoubtsTest {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Dates APRIL = Dates.month(LocalDate.parse("2026-04-01"));
    private static final Bilingual TITLE = new Bilingual("Ports", "港湾");

    @Test
    void lines_one_after_the_other_raise_none() {
        assertThat(DayDoubts.of(
                        List.of(
                                line(1, "2026-04-03T09:00", "2026-04-03T10:00"),
                                line(2, "2026-04-03T10:00", "2026-04-03T11:00")),
                        APRIL,
                        SYDNEY,
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_day_outside_the_workshop_is_said_once_for_all_its_lines() {
        assertThat(DayDoubts.of(
                        List.of(
                                line(1, "2026-05-03T09:00", "2026-05-03T10:00"),
                                line(2, "2026-05-03T10:00", "2026-05-03T11:00")),
                        APRIL,
                        SYDNEY,
                        List.of()))
                .containsExactly(Doubt.of("session.outside", LocalDate.parse("2026-05-03"), APRIL));
    }

    @Test
    void what_overlaps_is_named_by_its_lines_and_by_what_stands_there() {
        SessionEntry standing = new SessionEntry(
                new SessionId(new UUID(0, 9)),
                4,
                SessionKind.SESSION,
                TITLE,
                LocalDateTime.parse("2026-04-03T09:30"),
                LocalDateTime.parse("2026-04-03T09:45"),
                "",
                AttributionRule.CHATHAM_HOUSE,
                0);
        assertThat(DayDoubts.of(
                        List.of(
                                line(1, "2026-04-03T09:00", "2026-04-03T10:00"),
                                line(3, "2026-04-03T09:45", "2026-04-03T11:00")),
                        APRIL,
                        SYDNEY,
                        List.of(standing)))
                .containsExactly(Doubt.of("day.overlaps", 1, 4, TITLE), Doubt.of("day.together", 1, 3));
    }

    @Test
    void every_line_at_a_time_that_does_not_exist_is_named() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> DayDoubts.of(
                        List.of(
                                line(2, "2026-10-04T01:00", "2026-10-04T02:30"),
                                line(3, "2026-10-04T02:45", "2026-10-04T03:30"),
                                line(4, "2026-10-04T04:00", "2026-10-04T05:00")),
                        Dates.UNKNOWN,
                        SYDNEY,
                        List.of()))
                .satisfies(refused ->
                        assertThat(refused.faults()).isEqualTo(Map.of("line2", "skipped", "line3", "skipped")));
    }

    @Test
    void a_time_that_comes_twice_is_said_with_its_line() {
        assertThat(DayDoubts.of(List.of(line(5, "2026-04-05T02:30", "2026-04-05T04:00")), APRIL, SYDNEY, List.of()))
                .containsExactly(Doubt.of("day.twice", 5, LocalDateTime.parse("2026-04-05T02:30")));
    }

    private static DayLine line(int number, String from, String to) {
        return new DayLine(
                number,
                new NewSession(
                        new SessionId(new UUID(1, number)),
                        SessionKind.SESSION,
                        TITLE,
                        LocalDateTime.parse(from),
                        LocalDateTime.parse(to),
                        "",
                        AttributionRule.CHATHAM_HOUSE,
                        Set.of()));
    }
}

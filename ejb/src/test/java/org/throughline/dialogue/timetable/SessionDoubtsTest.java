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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

class SessionDoubtsTest {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Dates DAYS = Dates.days(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-05"));
    private static final SessionEntry FIRST = entry(1, "2026-04-03T09:30", "2026-04-03T11:00");

    @Test
    void a_session_on_a_day_of_its_workshop_raises_none() {
        assertThat(codes(session("2026-04-03T11:00", "2026-04-03T12:00"))).isEmpty();
        assertThat(codes(session(null, null))).isEmpty();
    }

    @Test
    void the_day_on_which_it_lies_outside_is_named() {
        assertThat(SessionDoubts.of(session("2026-06-03T10:00", "2026-06-03T11:00"), DAYS, SYDNEY, List.of(FIRST)))
                .containsExactly(Doubt.of("session.outside", LocalDate.parse("2026-06-03"), DAYS));
        assertThat(codes(session("2026-04-05T22:00", "2026-04-06T01:00"))).containsExactly("session.outside");
    }

    @Test
    void a_workshop_of_which_only_the_month_is_known_has_all_its_days() {
        Dates month = Dates.month(LocalDate.parse("2026-04-10"));
        assertThat(SessionDoubts.of(session("2026-04-30T10:00", null), month, SYDNEY, List.of()))
                .isEmpty();
        assertThat(SessionDoubts.of(session("2026-05-01T10:00", null), month, SYDNEY, List.of()))
                .hasSize(1);
        assertThat(SessionDoubts.of(session("2026-05-01T10:00", null), Dates.UNKNOWN, SYDNEY, List.of()))
                .isEmpty();
    }

    @Test
    void two_at_once_overlap_and_two_one_after_the_other_do_not() {
        assertThat(codes(session("2026-04-03T10:59", "2026-04-03T12:00"))).containsExactly("session.overlaps");
        assertThat(codes(session("2026-04-03T08:00", "2026-04-03T18:00"))).containsExactly("session.overlaps");
        assertThat(codes(session("2026-04-03T10:00", null))).containsExactly("session.overlaps");
        assertThat(codes(session("2026-04-03T11:00", null))).isEmpty();
    }

    @Test
    void a_session_does_not_overlap_itself_as_it_stood_before() {
        NewSession moved = new NewSession(
                FIRST.id(),
                SessionKind.SESSION,
                FIRST.title(),
                LocalDateTime.parse("2026-04-03T10:00"),
                LocalDateTime.parse("2026-04-03T11:30"),
                "",
                AttributionRule.CHATHAM_HOUSE,
                Set.of());
        assertThat(codes(moved)).isEmpty();
    }

    @Test
    void a_time_that_comes_twice_is_said_and_one_that_does_not_exist_is_refused() {
        assertThat(codes(session("2026-04-05T02:30", "2026-04-05T04:00"))).containsExactly("session.twice");
        Dates october = Dates.month(LocalDate.parse("2026-10-01"));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() ->
                        SessionDoubts.of(session("2026-10-04T02:15", "2026-10-04T02:45"), october, SYDNEY, List.of()))
                .satisfies(refused ->
                        assertThat(refused.faults()).isEqualTo(Map.of("startsAt", "skipped", "endsAt", "skipped")));
    }

    @Test
    void a_workshop_that_is_moved_names_the_sessions_that_it_leaves_behind() {
        assertThat(SessionDoubts.moved(
                        Dates.days(LocalDate.parse("2026-04-04"), LocalDate.parse("2026-04-05")),
                        SYDNEY,
                        List.of(FIRST)))
                .extracting(Doubt::code)
                .containsExactly("workshop.leaves");
        assertThat(SessionDoubts.moved(DAYS, SYDNEY, List.of(entry(2, "2026-04-05T02:30", "2026-04-05T03:30"), FIRST)))
                .extracting(Doubt::code)
                .containsExactly("workshop.clock");
    }

    @Test
    void an_end_wants_a_start() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> session(null, "2026-04-03T11:00"))
                .satisfies(refused -> assertThat(refused.faults()).isEqualTo(Map.of("startsAt", "wanted")));
    }

    @Test
    void a_programme_is_in_the_order_of_time_whatever_was_entered_first() {
        assertThat(Stream.of(
                                entry(1, null, null),
                                entry(2, "2026-06-03T09:00", null),
                                entry(3, "2026-04-04T09:00", null),
                                entry(4, "2026-04-03T09:00", null))
                        .sorted(SessionEntry.IN_TIME))
                .extracting(SessionEntry::number)
                .containsExactly(4, 3, 2, 1);
    }

    private static List<String> codes(NewSession session) {
        return SessionDoubts.of(session, DAYS, SYDNEY, List.of(FIRST)).stream()
                .map(Doubt::code)
                .toList();
    }

    private static NewSession session(@Nullable String startsAt, @Nullable String endsAt) {
        return new NewSession(
                new SessionId(UUID.randomUUID()),
                SessionKind.SESSION,
                new Bilingual("Ports", "港湾"),
                time(startsAt),
                time(endsAt),
                "",
                AttributionRule.CHATHAM_HOUSE,
                Set.of());
    }

    private static SessionEntry entry(int number, @Nullable String startsAt, @Nullable String endsAt) {
        return new SessionEntry(
                new SessionId(new UUID(0, number)),
                number,
                SessionKind.SESSION,
                new Bilingual("Opening", "開会"),
                time(startsAt),
                time(endsAt),
                "",
                AttributionRule.CHATHAM_HOUSE,
                0);
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}

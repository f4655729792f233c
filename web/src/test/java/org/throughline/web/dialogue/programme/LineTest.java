package org.throughline.web.dialogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.language.Bilingual;
import org.throughline.web.dialogue.programme.Line.Mark;

class LineTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final List<SessionEntry> DAY = List.of(
            entry(1, "2026-04-03T09:00", "2026-04-03T10:30"),
            entry(2, "2026-04-03T10:30", "2026-04-03T10:45"),
            entry(3, "2026-04-03T10:45", "2026-04-03T12:00"),
            entry(4, "2026-04-03T10:45", "2026-04-03T11:30"),
            entry(5, null, null));

    @Test
    void what_has_begun_is_on_until_the_minute_in_which_it_ends() {
        assertThat(marks(DAY, TOKYO, "2026-04-03T00:00:00Z"))
                .containsExactly(Mark.NOW, Mark.NEXT, Mark.NONE, Mark.NONE, Mark.NONE);
        assertThat(marks(DAY, TOKYO, "2026-04-03T01:29:59Z"))
                .containsExactly(Mark.NOW, Mark.NEXT, Mark.NONE, Mark.NONE, Mark.NONE);
        assertThat(marks(DAY, TOKYO, "2026-04-03T01:30:00Z"))
                .containsExactly(Mark.NONE, Mark.NOW, Mark.NEXT, Mark.NEXT, Mark.NONE);
    }

    @Test
    void before_the_last_day_and_after_the_end_nothing_is_on_or_next() {
        assertThat(marks(DAY, TOKYO, "2026-04-01T23:59:00Z")).containsOnly(Mark.NONE);
        assertThat(marks(DAY, TOKYO, "2026-04-02T00:00:00Z")).startsWith(Mark.NEXT);
        assertThat(marks(DAY, TOKYO, "2026-04-03T03:00:00Z")).containsOnly(Mark.NONE);
    }

    @Test
    void nobody_knows_whether_what_has_no_end_is_still_on() {
        List<SessionEntry> open = List.of(entry(1, "2026-04-03T09:00", null));
        assertThat(marks(open, TOKYO, "2026-04-03T00:00:01Z")).containsExactly(Mark.NONE);
        assertThat(marks(open, TOKYO, "2026-04-02T23:00:00Z")).containsExactly(Mark.NEXT);
    }

    @Test
    void on_the_day_on_which_clocks_are_put_back_the_first_of_two_hours_is_meant_and_the_rest_follows_the_clock() {
        // At three in the morning it is two again; half past two comes at 15:30 and 16:30 UTC.
        List<SessionEntry> night = List.of(
                entry(1, "2026-04-05T02:30", "2026-04-05T04:00"), entry(2, "2026-04-05T09:00", "2026-04-05T10:00"));
        assertThat(marks(night, SYDNEY, "2026-04-04T15:29:00Z")).containsExactly(Mark.NEXT, Mark.NONE);
        assertThat(marks(night, SYDNEY, "2026-04-04T15:30:00Z")).containsExactly(Mark.NOW, Mark.NEXT);
        assertThat(marks(night, SYDNEY, "2026-04-04T17:59:00Z")).containsExactly(Mark.NOW, Mark.NEXT);
        assertThat(marks(night, SYDNEY, "2026-04-04T18:00:00Z")).containsExactly(Mark.NONE, Mark.NEXT);
        assertThat(marks(night, SYDNEY, "2026-04-04T23:00:00Z")).containsExactly(Mark.NONE, Mark.NOW);
    }

    @Test
    void on_the_day_on_which_clocks_are_put_forward_the_morning_is_an_hour_sooner() {
        List<SessionEntry> morning = List.of(entry(1, "2026-10-04T09:00", "2026-10-04T10:00"));
        assertThat(marks(morning, SYDNEY, "2026-10-03T21:59:00Z")).containsExactly(Mark.NEXT);
        assertThat(marks(morning, SYDNEY, "2026-10-03T22:00:00Z")).containsExactly(Mark.NOW);
        assertThat(marks(morning, SYDNEY, "2026-10-03T23:00:00Z")).containsExactly(Mark.NONE);
    }

    static SessionEntry entry(int number, @Nullable String startsAt, @Nullable String endsAt) {
        return new SessionEntry(
                new SessionId(new UUID(0, number)),
                number,
                SessionKind.SESSION,
                new Bilingual("Opening", "開会"),
                startsAt == null ? null : LocalDateTime.parse(startsAt),
                endsAt == null ? null : LocalDateTime.parse(endsAt),
                "Room A",
                AttributionRule.CHATHAM_HOUSE,
                3);
    }

    private static List<Mark> marks(List<SessionEntry> sessions, ZoneId zone, String now) {
        return Line.marked(sessions, zone, Instant.parse(now)).stream()
                .map(Line::mark)
                .toList();
    }
}

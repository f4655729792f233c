package org.throughline.dialogue.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.language.Bilingual;

class ProgrammeCopyTest {

    private static final SessionId FORM = new SessionId(new UUID(0, 1));
    private static final ThemeId THEME = new ThemeId(new UUID(0, 2));
    private static final LocalDate DAY = LocalDate.parse("2026-10-03");

    @Test
    void days_keep_their_distance_to_the_first_and_hours_stay() {
        assertThat(ProgrammeCopy.shifted(
                        List.of(
                                line(1, "2026-03-18T09:30", "2026-03-18T11:00"),
                                line(2, "2026-03-20T22:00", "2026-03-21T01:00"),
                                line(3, null, null)),
                        DAY,
                        FORM))
                .extracting(line -> line.session().startsAt(), line -> line.session()
                        .endsAt())
                .containsExactly(
                        tuple(time("2026-10-03T09:30"), time("2026-10-03T11:00")),
                        tuple(time("2026-10-05T22:00"), time("2026-10-06T01:00")),
                        tuple(null, null));
    }

    @Test
    void what_a_line_is_about_comes_along_and_its_room_does_not() {
        NewSession copied = ProgrammeCopy.shifted(List.of(line(1, "2026-03-18T09:30", null)), DAY, FORM)
                .getFirst()
                .session();
        assertThat(copied.themes()).containsExactly(THEME);
        assertThat(copied.kind()).isEqualTo(SessionKind.VISIT);
        assertThat(copied.rule()).isEqualTo(AttributionRule.ON_THE_RECORD);
        assertThat(copied.room()).isEmpty();
        assertThat(copied.id()).isNotEqualTo(new SessionId(new UUID(1, 1)));
    }

    private static Session line(int number, @Nullable String from, @Nullable String to) {
        return new Session(
                new WorkshopId(new UUID(0, 3)),
                number,
                new NewSession(
                        new SessionId(new UUID(1, number)),
                        SessionKind.VISIT,
                        new Bilingual("Ports", "港湾"),
                        time(from),
                        time(to),
                        "Room A",
                        AttributionRule.ON_THE_RECORD,
                        Set.of(THEME)),
                Instant.EPOCH);
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}

package org.throughline.web.dialogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WorkshopHome;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.dialogue.workshop.WorkshopKind;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;

class ProgrammePageTest {

    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void what_begins_together_stands_in_parallel() {
        ProgrammePage page = page(
                null,
                LineTest.entry(1, "2026-04-03T09:00", "2026-04-03T10:00"),
                LineTest.entry(2, "2026-04-03T10:00", "2026-04-03T11:00"),
                LineTest.entry(3, "2026-04-03T10:00", "2026-04-03T12:00"),
                LineTest.entry(4, "2026-04-04T10:00", "2026-04-04T12:00"),
                LineTest.entry(5, null, null),
                LineTest.entry(6, null, null));
        assertThat(page.days()).extracting(day -> day.slots().size()).containsExactly(2, 1, 2);
        ProgrammePage.Slot parallel = page.days().getFirst().slots().getLast();
        assertThat(parallel.isParallel()).isTrue();
        assertThat(parallel.isEven()).isFalse();
        assertThat(page.isTimed()).isTrue();
    }

    @Test
    void the_reader_s_own_time_stands_beside_only_where_the_clocks_show_another() {
        SessionEntry evening = LineTest.entry(1, "2026-04-03T23:30", "2026-04-04T00:30");
        assertThat(own(page(ZoneId.of("Asia/Seoul"), evening))).isNull();
        assertThat(own(page(null, evening))).isNull();
        assertThat(own(page(ZoneId.of("Australia/Sydney"), evening)))
                .isEqualTo(new ProgrammePage.OwnTime(
                        LocalDateTime.parse("2026-04-04T01:30"), LocalDateTime.parse("2026-04-04T02:30"), true));
        assertThat(own(page(ZoneId.of("Europe/London"), evening)))
                .isEqualTo(new ProgrammePage.OwnTime(
                        LocalDateTime.parse("2026-04-03T15:30"), LocalDateTime.parse("2026-04-03T16:30"), false));
    }

    @Test
    void what_is_no_zone_is_not_asked_for() {
        assertThat(ZoneChoice.asked("Australia/Sydney")).isEqualTo(ZoneId.of("Australia/Sydney"));
        assertThat(ZoneChoice.asked("Nowhere/Else")).isNull();
        assertThat(ZoneChoice.asked("")).isNull();
    }

    private static ProgrammePage.@Nullable OwnTime own(ProgrammePage page) {
        return page.own(page.days().getFirst().slots().getFirst().first());
    }

    private static ProgrammePage page(@Nullable ZoneId reader, SessionEntry... sessions) {
        return ProgrammePage.of(home(List.of(sessions)), LATER, reader);
    }

    static WorkshopHome home(List<SessionEntry> sessions) {
        SeriesId series = new SeriesId(new UUID(0, 1));
        WorkshopId id = new WorkshopId(new UUID(0, 2));
        SeriesAccess of = new SeriesAccess(
                series,
                "series",
                new Bilingual("Series", "シリーズ"),
                Bilingual.NONE,
                new PersonId(new UUID(0, 3)),
                Map.of(series.scope(), Set.of(MemberRole.PARTICIPANT)));
        Bilingual title = new Bilingual("Tokyo workshop", "東京ワークショップ");
        WorkshopCard card = new WorkshopCard(
                id,
                "tokyo",
                WorkshopKind.WORKSHOP,
                "1.5",
                title,
                new WorkshopPlace(new Bilingual("Tokyo", "東京"), "JP", ZoneId.of("Asia/Tokyo")),
                Dates.days(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-04")),
                0);
        return new WorkshopHome(
                new WorkshopAccess(of, id, "tokyo", title, "Asia/Tokyo"),
                card,
                sessions,
                List.of(),
                List.of("Asia/Tokyo"));
    }
}

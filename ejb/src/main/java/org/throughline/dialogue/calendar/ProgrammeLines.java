package org.throughline.dialogue.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/** Reads the lines of a programme that have a time; two statements. */
@Dependent
class ProgrammeLines {

    private static final String WORKSHOP =
            """
            select s.slug as series, w.slug, w.title_en, w.title_ja, w.city_en, w.city_ja, w.country, w.zone
            from workshop w join series s on s.id = w.series_id
            where w.id = :workshop
            """;

    /** Local times as they are written, so that no zone comes in between. */
    private static final String LINES =
            """
            select id, number, kind, title_en, title_ja, date_format(starts_at, '%Y-%m-%dT%H:%i') as starts,
                   date_format(ends_at, '%Y-%m-%dT%H:%i') as ends, room, attribution_rule, version, changed_at,
                   deleted_at is not null as deleted
            from session
            where workshop_id = :workshop and starts_at is not null and (:cancelled = 1 or deleted_at is null)
            order by starts_at, number
            """;

    @Inject
    private Rows rows;

    /** @param cancelled with what was taken out of the programme */
    WorkshopCalendar of(WorkshopId workshop, boolean cancelled) {
        List<CalendarEntry> entries =
                rows.of(LINES, Map.of("workshop", workshop, "cancelled", cancelled ? 1 : 0), ProgrammeLines::entry);
        return rows.one(WORKSHOP, Map.of("workshop", workshop), row -> calendar(row, entries))
                .orElseThrow(Refusal.Missing::new);
    }

    private static WorkshopCalendar calendar(Row row, List<CalendarEntry> entries) {
        return new WorkshopCalendar(
                row.text("series"),
                row.text("slug"),
                new Bilingual(row.text("title_en"), row.text("title_ja")),
                new WorkshopPlace(
                        new Bilingual(row.textOrEmpty("city_en"), row.textOrEmpty("city_ja")),
                        row.textOrEmpty("country"),
                        ZoneId.of(row.text("zone"))),
                entries);
    }

    private static CalendarEntry entry(Row row) {
        return new CalendarEntry(
                new SessionEntry(
                        row.key("id", SessionId::new),
                        row.number("number"),
                        row.constant("kind", SessionKind.class),
                        new Bilingual(row.text("title_en"), row.text("title_ja")),
                        time(row.textOrNull("starts")),
                        time(row.textOrNull("ends")),
                        row.text("room"),
                        row.constant("attribution_rule", AttributionRule.class),
                        row.longNumber("version")),
                row.instant("changed_at"),
                row.flag("deleted"));
    }

    private static @Nullable LocalDateTime time(@Nullable String written) {
        return written == null ? null : LocalDateTime.parse(written);
    }
}

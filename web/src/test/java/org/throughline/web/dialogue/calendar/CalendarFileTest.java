package org.throughline.web.dialogue.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.language.Language.EN;
import static org.throughline.language.Language.JA;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.calendar.CalendarEntry;
import org.throughline.dialogue.calendar.WorkshopCalendar;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-02-01T03:04:05Z");
    private static final String TOKYO = "Asia/Tokyo";
    private static final String SYDNEY = "Australia/Sydney";

    @Test
    void an_event_says_what_is_when_and_where() throws Exception {
        VEvent event = events(read(EN, TOKYO, entry(4, "2026-03-18T09:30", "2026-03-18T11:00", false)))
                .getFirst();
        assertThat(value(event, "UID")).isEqualTo(new UUID(0, 4) + "@throughline");
        assertThat(value(event, "SEQUENCE")).isEqualTo("7");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260201T030405Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20260201T030405Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Ports, cables; calendars");
        assertThat(value(event, "LOCATION")).isEqualTo("Room A, City");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DESCRIPTION")).contains("Workshop", "Chatham House Rule");
        assertThat(value(event, "DTSTART")).isEqualTo("20260318T093000");
        assertThat(value(event, "DTEND")).isEqualTo("20260318T110000");
        assertThat(start(event)).isEqualTo(Instant.parse("2026-03-18T00:30:00Z"));
    }

    @Test
    void it_speaks_the_language_for_which_it_was_asked() throws Exception {
        VEvent event = events(read(JA, TOKYO, entry(4, "2026-03-18T09:30", "2026-03-18T11:00", false)))
                .getFirst();
        assertThat(value(event, "SUMMARY")).isEqualTo("港湾・ケーブル・日程".repeat(12));
        assertThat(value(event, "LOCATION")).isEqualTo("Room A, 都市");
        assertThat(value(event, "DESCRIPTION")).contains("チャタムハウス・ルール");
    }

    @Test
    void what_was_taken_out_is_cancelled() throws Exception {
        VEvent event = events(read(EN, TOKYO, entry(4, "2026-03-18T09:30", null, true)))
                .getFirst();
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(event.getProperty("DTEND")).isEmpty();
    }

    @Test
    void on_the_days_on_which_clocks_change_every_event_is_at_its_moment() throws Exception {
        List<CalendarEntry> entries = List.of(
                entry(1, "2026-04-04T23:00", "2026-04-05T01:00", false),
                entry(2, "2026-04-05T02:30", "2026-04-05T04:00", false),
                entry(3, "2026-04-05T09:00", "2026-04-05T10:00", false),
                entry(4, "2026-10-03T09:00", "2026-10-03T10:00", false),
                entry(5, "2026-10-04T01:30", "2026-10-04T03:30", false),
                entry(6, "2026-10-04T09:00", "2026-10-04T10:00", false),
                entry(7, "2027-01-10T09:00", "2027-01-10T10:00", false));
        List<VEvent> events = events(read(EN, SYDNEY, entries.toArray(CalendarEntry[]::new)));
        assertThat(events)
                .extracting(CalendarFileTest::start)
                .containsExactly(
                        Instant.parse("2026-04-04T12:00:00Z"),
                        Instant.parse("2026-04-04T15:30:00Z"),
                        Instant.parse("2026-04-04T23:00:00Z"),
                        Instant.parse("2026-10-02T23:00:00Z"),
                        Instant.parse("2026-10-03T15:30:00Z"),
                        Instant.parse("2026-10-03T22:00:00Z"),
                        Instant.parse("2027-01-09T22:00:00Z"));
        assertThat(end(events.get(1))).isEqualTo(Instant.parse("2026-04-04T18:00:00Z"));
        assertThat(end(events.get(4))).isEqualTo(Instant.parse("2026-10-03T16:30:00Z"));
    }

    @Test
    void a_zone_is_defined_by_each_change_of_its_clocks_from_the_one_before_the_first_event() throws Exception {
        Calendar sydney = read(
                EN,
                SYDNEY,
                entry(1, "2026-03-01T09:00", "2026-03-01T10:00", false),
                entry(2, "2026-10-10T09:00", "2026-10-10T10:00", false));
        VTimeZone zone = (VTimeZone) sydney.getComponents("VTIMEZONE").getFirst();
        assertThat(zone.getObservances())
                .extracting(each -> each.getName() + " "
                        + each.getProperty("DTSTART").orElseThrow().getValue())
                .containsExactlyInAnyOrder(
                        "DAYLIGHT 20251005T020000", "STANDARD 20260405T030000", "DAYLIGHT 20261004T020000");
        Calendar utc = read(EN, "UTC", entry(1, "2026-03-01T09:00", "2026-03-01T10:00", false));
        assertThat(start(events(utc).getFirst())).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void a_programme_without_times_is_an_empty_calendar() throws Exception {
        assertThat(read(EN, TOKYO).getComponents()).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_no_letter_is_torn() {
        CalendarEntry lengthy = entry(1, "2026-03-01T09:00", "2026-03-01T10:00", false);
        String written = CalendarFile.of(programme("Asia/Tokyo", lengthy), JA);
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(CalendarFile.folded("SUMMARY:" + "𠮷野家".repeat(30) + "\r\n").replace("\r\n ", ""))
                .isEqualTo("SUMMARY:" + "𠮷野家".repeat(30) + "\r\n");
        assertThat(new String(CalendarFile.folded("𠮷".repeat(99) + "\r\n").getBytes(UTF_8), UTF_8))
                .doesNotContain("?", "\uFFFD");
    }

    private static Calendar read(Language language, String zone, CalendarEntry... entries)
            throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(CalendarFile.of(programme(zone, entries), language)));
    }

    private static WorkshopCalendar programme(String zone, CalendarEntry... entries) {
        return new WorkshopCalendar(
                "series",
                "workshop",
                new Bilingual("Workshop", "ワークショップ"),
                new WorkshopPlace(new Bilingual("City", "都市"), "JP", ZoneId.of(zone)),
                List.of(entries));
    }

    private static CalendarEntry entry(int number, String from, @Nullable String to, boolean cancelled) {
        return new CalendarEntry(
                new SessionEntry(
                        new SessionId(new UUID(0, number)),
                        number,
                        SessionKind.SESSION,
                        new Bilingual("Ports, cables; calendars", "港湾・ケーブル・日程".repeat(12)),
                        LocalDateTime.parse(from),
                        to == null ? null : LocalDateTime.parse(to),
                        "Room A",
                        AttributionRule.CHATHAM_HOUSE,
                        7),
                CHANGED,
                cancelled);
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Instant start(VEvent event) {
        return ZonedDateTime.from(requireNonNull(event.getDateTimeStart()).getDate())
                .toInstant();
    }

    private static Instant end(VEvent event) {
        return ZonedDateTime.from(requireNonNull(event.getDateTimeEnd()).getDate())
                .toInstant();
    }
}

package org.throughline.web.dialogue.calendar;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.throughline.dialogue.calendar.CalendarEntry;
import org.throughline.dialogue.calendar.WorkshopCalendar;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * Writes a programme as a calendar (RFC 5545): what is when and where and under which rule, and the name of nobody. An event
 * keeps its identity through all changes of its line, by which a calendar knows it again.
 */
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final int UNFOLDED = 1 << 20;

    /** How often a calendar had better look for changes. */
    private static final String HOURLY = "PT1H";

    private final WorkshopCalendar programme;
    private final Language language;
    private final ZoneId zone;

    private CalendarFile(WorkshopCalendar programme, Language language) {
        this.programme = programme;
        this.language = language;
        this.zone = programme.place().zone();
    }

    static String of(WorkshopCalendar programme, Language language) {
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(new CalendarFile(programme, language).calendar(), written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(written.toString());
    }

    /** Lines of at most 75 bytes, none of which ends within a letter: the library counts letters, and tears pairs of them. */
    static String folded(String written) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int letter : written.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\r' || letter == '\n') {
                bytes = 0;
            } else if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** As an answer that no proxy keeps. */
    static Response answer(WorkshopCalendar programme, Language language) {
        return Response.ok(of(programme, language), "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + programme.workshop() + ".ics\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Throughline//Programme//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", in(programme.title())));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOURLY));
        List<Instant> moments = programme.entries().stream()
                .flatMap(entry ->
                        Stream.of(entry.session().startsAt(), entry.session().endsAt()))
                .filter(Objects::nonNull)
                .map(time -> at(time).toInstant())
                .sorted()
                .toList();
        if (!moments.isEmpty()) {
            calendar.add(ZoneDefinition.of(zone, moments.getFirst(), moments.getLast()));
        }
        programme.entries().forEach(entry -> calendar.add(event(entry)));
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        SessionEntry session = entry.session();
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id() + "@throughline"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(Math.toIntExact(session.version())));
        event.add(new DtStart<>(at(Objects.requireNonNull(session.startsAt()))));
        if (session.endsAt() != null) {
            event.add(new DtEnd<>(at(session.endsAt())));
        }
        event.add(new Summary(in(session.title())));
        if (!where(session).isEmpty()) {
            event.add(new Location(where(session)));
        }
        event.add(new Description(
                session.kind().isRecorded()
                        ? in(programme.title()) + "\n"
                                + text("rule." + session.rule().code())
                        : in(programme.title())));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** A time that the clocks skip is the one as many minutes later; of one that comes twice the first is meant. */
    private ZonedDateTime at(LocalDateTime local) {
        return ZonedDateTime.of(local, zone);
    }

    private String where(SessionEntry session) {
        String city = in(programme.place().city());
        String between = session.room().isEmpty() || city.isEmpty() ? "" : ", ";
        return session.room() + between + city;
    }

    private String in(Bilingual text) {
        return text.in(language).isEmpty() ? text.in(language.other()) : text.in(language);
    }

    private String text(String key) {
        return Texts.in(language).say(key);
    }
}

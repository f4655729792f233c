package org.throughline.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.language.Language;

/** Dates as each language writes them: 4 May 2026, 2026年5月4日. */
public final class Dating {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dating() {}

    static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    static String day(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** An instant with date and time in a zone, and the zone's short name. */
    public static String moment(Instant instant, String zone, Language language) {
        ZonedDateTime at = instant.atZone(ZoneId.of(zone));
        String name = DateTimeFormatter.ofPattern("zzz", language.locale()).format(at);
        return date(at.toLocalDate(), language) + " " + TIME.format(at) + " (" + name + ")";
    }

    /** The days of a workshop; where they are not known, the words that say so. */
    public static String of(Dates dates, Language language) {
        return dates.from() == null ? Texts.in(language).say("dates.unknown") : range(dates, language);
    }

    private static String range(Dates dates, Language language) {
        LocalDate from = Objects.requireNonNull(dates.from());
        LocalDate to = dates.to() == null ? from : dates.to();
        if (dates.precision().equals("month")) {
            return DateTimeFormatter.ofPattern(language == Language.JA ? "y年M月" : "MMMM y", language.locale())
                    .format(from);
        }
        if (from.equals(to)) {
            return date(from, language);
        }
        return date(from, language) + (language == Language.JA ? "〜" : " – ") + date(to, language);
    }
}

package org.throughline.web.page;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.language.Language;

/** Dates as each language writes them: 4 May 2026, 2026年5月4日. */
public final class Dating {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Of a fixed name any day will do; one on which all zones of today are in force. */
    private static final Duration ANY_DAY = Duration.ofDays(20_000);

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

    /** What a zone is called all year: Japan Standard Time, Australian Eastern Time; 日本標準時, オーストラリア東部時間. */
    public static String zone(ZoneId zone, Language language) {
        boolean changes = !zone.getRules().getTransitionRules().isEmpty();
        return DateTimeFormatter.ofPattern(changes ? "vvvv" : "zzzz", language.locale())
                .format(ZonedDateTime.ofInstant(Instant.EPOCH.plus(ANY_DAY), zone));
    }

    /** What a zone is called on some days: Australian Eastern Daylight Time; as all year if its clocks change meanwhile. */
    public static String zone(ZoneId zone, Dates on, Language language) {
        LocalDate from = on.from();
        LocalDate to = on.to() == null ? from : on.to();
        if (from == null || to == null) {
            return zone(zone, language);
        }
        ZonedDateTime first = from.atStartOfDay(zone);
        ZoneOffsetTransition change = zone.getRules().nextTransition(first.toInstant());
        return change == null
                        || !change.getInstant()
                                .isBefore(to.plusDays(1).atStartOfDay(zone).toInstant())
                ? DateTimeFormatter.ofPattern("zzzz", language.locale()).format(first)
                : zone(zone, language);
    }

    /** A zone in a list to choose from: Tokyo – Japan Standard Time; 東京 – 日本標準時. */
    public static String placeAndZone(ZoneId zone, Language language) {
        String place =
                TimeZoneNames.getInstance(ULocale.forLocale(language.locale())).getExemplarLocationName(zone.getId());
        return place == null ? zone(zone, language) : place + " – " + zone(zone, language);
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

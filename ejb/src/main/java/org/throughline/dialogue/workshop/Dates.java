package org.throughline.dialogue.workshop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a workshop was, as exactly as it is known.
 *
 * @param from first day; with precision {@code month} the first of that month; null when unknown
 * @param to last day; null when unknown
 * @param precision {@code day}, {@code month} or {@code unknown}
 */
public record Dates(@Nullable LocalDate from, @Nullable LocalDate to, String precision) {

    public static final Dates UNKNOWN = new Dates(null, null, "unknown");

    public static Dates days(LocalDate from, LocalDate to) {
        return new Dates(from, to, "day");
    }

    public static Dates month(LocalDate anyDay) {
        LocalDate first = anyDay.withDayOfMonth(1);
        return new Dates(first, first.plusMonths(1).minusDays(1), "month");
    }

    /** Whether a day is known to be none of these. */
    public boolean isOutside(@Nullable LocalDate day) {
        if (day == null || from == null) {
            return false;
        }
        return day.isBefore(from) || day.isAfter(to == null ? from : to);
    }
}

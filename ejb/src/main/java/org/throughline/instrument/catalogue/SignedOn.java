package org.throughline.instrument.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an instrument was signed, as exactly as it is known.
 *
 * @param date of a month or a year its first day; null when not known
 * @param precision {@code day}, {@code month}, {@code year} or {@code unknown}
 */
public record SignedOn(@Nullable LocalDate date, String precision) {

    public static final SignedOn UNKNOWN = new SignedOn(null, "unknown");

    public static SignedOn day(LocalDate date) {
        return new SignedOn(date, "day");
    }
}

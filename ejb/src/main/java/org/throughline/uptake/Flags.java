package org.throughline.uptake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.SignedOn;

/** What warns against claiming too much. */
public final class Flags {

    private Flags() {}

    /**
     * Whether a text is older than the recommendation, so that it cannot have taken it up. A date that is not known, or not
     * exactly enough to tell, warns of nothing.
     *
     * @param signedOn of the instrument
     * @param madeOn of the recommendation
     */
    public static boolean isOlder(SignedOn signedOn, @Nullable LocalDate madeOn) {
        LocalDate first = signedOn.date();
        if (first == null || madeOn == null) {
            return false;
        }
        return last(signedOn, first).isBefore(madeOn);
    }

    /**
     * Whether a text is known to be later than the recommendation, or of the same day. Without both dates, exactly enough
     * to tell, nothing may be said that rests on it.
     */
    public static boolean isLater(SignedOn signedOn, @Nullable LocalDate madeOn) {
        LocalDate first = signedOn.date();
        return first != null && madeOn != null && !earliest(signedOn, first).isBefore(madeOn);
    }

    private static LocalDate earliest(SignedOn signedOn, LocalDate date) {
        return switch (signedOn.precision()) {
            case "year" -> date.withDayOfYear(1);
            case "month" -> date.withDayOfMonth(1);
            default -> date;
        };
    }

    private static LocalDate last(SignedOn signedOn, LocalDate date) {
        return switch (signedOn.precision()) {
            case "year" -> date.withDayOfYear(date.lengthOfYear());
            case "month" -> date.withDayOfMonth(date.lengthOfMonth());
            default -> date;
        };
    }
}

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
        LocalDate last =
                switch (signedOn.precision()) {
                    case "year" -> first.withDayOfYear(first.lengthOfYear());
                    case "month" -> first.withDayOfMonth(first.lengthOfMonth());
                    default -> first;
                };
        return last.isBefore(madeOn);
    }
}

package org.throughline.recommendation.wording;

import java.util.Locale;

/** Where a recommendation comes from. */
public enum Provenance {
    /** Put in a workshop of the series. */
    WORKSHOP,
    /** Listed as a recommendation in the report. */
    LISTED,
    /** Stands in the body text of the report only. */
    BODY,
    /** From a consultation. */
    CONSULTATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a report says it. */
    public boolean isReport() {
        return this == LISTED || this == BODY;
    }

    public static Provenance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.throughline.recommendation.wording;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Where a recommendation comes from. */
public enum Provenance implements HasCode {
    /** Put in a workshop of the series. */
    WORKSHOP,
    /** Listed as a recommendation in the report. */
    LISTED,
    /** Stands in the body text of the report only. */
    BODY,
    /** From a consultation. */
    CONSULTATION;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether a report says it. */
    public boolean isReport() {
        return this == LISTED || this == BODY;
    }

    public static Provenance of(String code) {
        return HasCode.of(Provenance.class, code);
    }
}

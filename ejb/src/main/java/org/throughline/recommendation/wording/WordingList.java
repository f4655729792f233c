package org.throughline.recommendation.wording;

import java.util.Locale;

/** The list in which a wording stands; the first of these that a recommendation has stands for it. */
public enum WordingList {
    SUMMARY,
    CLOSING,
    BODY,
    DRAFT,
    ALTERNATIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of those in which a report lists what it recommends. */
    public boolean isOfReport() {
        return this == SUMMARY || this == CLOSING || this == BODY;
    }

    public static WordingList of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

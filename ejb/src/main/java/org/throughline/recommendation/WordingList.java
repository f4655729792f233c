package org.throughline.recommendation;

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

    public static WordingList of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

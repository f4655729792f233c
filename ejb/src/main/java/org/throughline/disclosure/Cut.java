package org.throughline.disclosure;

import java.util.Locale;

/** The groups over which figures are told. Two different cuts of the same people can be subtracted from each other. */
public enum Cut {
    TOTAL,
    BY_SIDE,
    BY_SECTOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Cut of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

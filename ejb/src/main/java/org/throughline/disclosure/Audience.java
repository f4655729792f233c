package org.throughline.disclosure;

import java.util.Locale;

/** Whom a figure reaches; each audience contains the ones before it. */
public enum Audience {
    /** The people of the workshop, and its convenor. */
    PARTICIPANTS,
    /** Everybody. */
    PUBLIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Audience of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

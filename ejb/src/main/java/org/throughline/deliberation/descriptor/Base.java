package org.throughline.deliberation.descriptor;

import java.util.Locale;

/** Over whom the descriptor of a view counts. */
public enum Base {
    /** The participants of the workshop in which the session was: who sat in which session is not recorded. */
    SESSION,
    WORKSHOP,
    /** Everybody in any workshop of the series, once. */
    PROJECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Base of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.throughline.deliberation.view;

import java.util.Locale;

/** How a view stands to the matter it is about. */
public enum Stance {
    SUPPORTS,
    QUESTIONS,
    OPPOSES,
    OBSERVES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

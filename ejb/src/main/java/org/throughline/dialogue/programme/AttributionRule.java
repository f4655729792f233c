package org.throughline.dialogue.programme;

import java.util.Locale;

/** Under which rule people spoke in a session. */
public enum AttributionRule {
    /** Who spoke may be said. */
    ON_THE_RECORD,
    /** What was said may be used; neither speaker nor affiliation, nor that of any participant, may be revealed. */
    CHATHAM_HOUSE,
    /** The same, and nothing may be quoted word for word. */
    CHATHAM_HOUSE_NO_QUOTATIONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AttributionRule of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

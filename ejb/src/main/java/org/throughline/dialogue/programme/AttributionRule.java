package org.throughline.dialogue.programme;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Under which rule people spoke in a session. */
public enum AttributionRule implements HasCode {
    /** Who spoke may be said. */
    ON_THE_RECORD,
    /** What was said may be used; neither speaker nor affiliation, nor that of any participant, may be revealed. */
    CHATHAM_HOUSE,
    /** The same, and nothing may be quoted word for word. */
    CHATHAM_HOUSE_NO_QUOTATIONS;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static AttributionRule of(String code) {
        return HasCode.of(AttributionRule.class, code);
    }
}

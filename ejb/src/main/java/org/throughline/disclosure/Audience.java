package org.throughline.disclosure;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Whom a figure reaches; each audience contains the ones before it. */
public enum Audience implements HasCode {
    /** The people of the workshop, and its convenor. */
    PARTICIPANTS,
    /** Everybody. */
    PUBLIC;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static Audience of(String code) {
        return HasCode.of(Audience.class, code);
    }
}

package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How far one clause takes up what was asked. It says what the text does and nothing about why. */
public enum Degree implements HasCode {
    /** The subject is there, the ask is not. */
    ECHOED,
    PARTLY_ADOPTED,
    ADOPTED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** The sign of the same word on the scale of the whole. */
    public String sign() {
        return Uptake.of(code).sign();
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Degree of(String code) {
        return HasCode.of(Degree.class, code);
    }
}

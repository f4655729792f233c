package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How sure a coder is. */
public enum Confidence implements HasCode {
    LOW,
    MEDIUM,
    HIGH;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Confidence of(String code) {
        return HasCode.of(Confidence.class, code);
    }
}

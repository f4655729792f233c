package org.throughline.dialogue.participation;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** For whom somebody speaks in a workshop. */
public enum Capacity implements HasCode {
    /** For an office or a body. */
    OFFICIAL,
    /** For themselves. */
    PERSONAL;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Capacity of(String code) {
        return HasCode.of(Capacity.class, code);
    }
}

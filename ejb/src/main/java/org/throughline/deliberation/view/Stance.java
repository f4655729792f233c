package org.throughline.deliberation.view;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How a view stands to the matter it is about. */
public enum Stance implements HasCode {
    SUPPORTS,
    QUESTIONS,
    OPPOSES,
    OBSERVES;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static Stance of(String code) {
        return HasCode.of(Stance.class, code);
    }
}

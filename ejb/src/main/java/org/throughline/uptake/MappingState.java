package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Where the coding of a recommendation against an instrument stands. */
public enum MappingState implements HasCode {
    /** Somebody has begun, or two code again. */
    PROPOSED,
    /** One has finished; a second has not. */
    INDEPENDENTLY_CODED,
    AGREED,
    DISPUTED,
    ADJUDICATED,
    PUBLISHED,
    /** Was published and is no longer shown. */
    RETRACTED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether members of the series may see the result. */
    public boolean isOpen() {
        return this == AGREED || this == ADJUDICATED || this == PUBLISHED;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static MappingState of(String code) {
        return HasCode.of(MappingState.class, code);
    }
}

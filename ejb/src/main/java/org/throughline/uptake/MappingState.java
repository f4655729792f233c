package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Where the coding of a recommendation against an instrument stands. */
public enum MappingState {
    /** Somebody has begun, or two code again. */
    PROPOSED("proposed"),
    /** One has finished; a second has not. */
    INDEPENDENTLY_CODED("independently_coded"),
    AGREED("agreed"),
    DISPUTED("disputed"),
    ADJUDICATED("adjudicated"),
    PUBLISHED("published"),
    /** Was published and is no longer shown. */
    RETRACTED("retracted");

    @EnumeratedValue
    private final String code;

    MappingState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether members of the series may see the result. */
    public boolean isOpen() {
        return this == AGREED || this == ADJUDICATED || this == PUBLISHED;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static MappingState of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

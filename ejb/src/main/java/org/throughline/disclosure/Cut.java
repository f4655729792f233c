package org.throughline.disclosure;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** The groups over which figures are told. Two different cuts of the same people can be subtracted from each other. */
public enum Cut implements HasCode {
    TOTAL,
    BY_SIDE,
    BY_SECTOR;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static Cut of(String code) {
        return HasCode.of(Cut.class, code);
    }
}

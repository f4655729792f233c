package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What a provision is to one of an older instrument. The last two an instrument says of another as a whole. */
public enum LineageKind implements HasCode {
    NEW,
    CARRIED,
    STRENGTHENED,
    DROPPED,
    BUILDS_ON,
    COMPLEMENTS;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}

package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What sort of act an instrument is. */
public enum InstrumentKind implements HasCode {
    DECLARATION,
    STATEMENT,
    TREATY,
    DOMESTIC_MEASURE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}

package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;

/** What sort of act an instrument is. */
public enum InstrumentKind {
    DECLARATION("declaration"),
    STATEMENT("statement"),
    TREATY("treaty"),
    DOMESTIC_MEASURE("domestic_measure");

    @EnumeratedValue
    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

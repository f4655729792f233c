package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;

/** How good the source of a text is; of a working summary, how good the text is that it summarises. */
public enum ExpressionGrade {
    AUTHENTIC("authentic"),
    OFFICIAL_COPY("official_copy"),
    PRESS_REPORT("press_report"),
    NONE("none");

    @EnumeratedValue
    private final String code;

    ExpressionGrade(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the words may be taken for those of the instrument. */
    public boolean isOfficial() {
        return this == AUTHENTIC || this == OFFICIAL_COPY;
    }
}

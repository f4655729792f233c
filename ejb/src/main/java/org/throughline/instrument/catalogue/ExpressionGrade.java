package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How good the source of a text is; of a working summary, how good the text is that it summarises. */
public enum ExpressionGrade implements HasCode {
    AUTHENTIC,
    OFFICIAL_COPY,
    PRESS_REPORT,
    NONE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether the words may be taken for those of the instrument. */
    public boolean isOfficial() {
        return this == AUTHENTIC || this == OFFICIAL_COPY;
    }
}

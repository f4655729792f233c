package org.throughline.recommendation.wording;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** The list in which a wording stands; the first of these that a recommendation has stands for it. */
public enum WordingList implements HasCode {
    SUMMARY,
    CLOSING,
    BODY,
    DRAFT,
    ALTERNATIVE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether it is one of those in which a report lists what it recommends. */
    public boolean isOfReport() {
        return this == SUMMARY || this == CLOSING || this == BODY;
    }

    public static WordingList of(String code) {
        return HasCode.of(WordingList.class, code);
    }
}

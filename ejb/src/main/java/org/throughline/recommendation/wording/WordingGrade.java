package org.throughline.recommendation.wording;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Whose words a wording is in. */
public enum WordingGrade implements HasCode {
    /** Written here. */
    OWN,
    /** Word for word as a report published it. */
    AS_PUBLISHED,
    /** A summary, in other words, of what a report published. */
    WORKING_SUMMARY;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static WordingGrade of(String code) {
        return HasCode.of(WordingGrade.class, code);
    }
}

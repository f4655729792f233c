package org.throughline.recommendation.wording;

import java.util.Locale;

/** Whose words a wording is in. */
public enum WordingGrade {
    /** Written here. */
    OWN,
    /** Word for word as a report published it. */
    AS_PUBLISHED,
    /** A summary, in other words, of what a report published. */
    WORKING_SUMMARY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WordingGrade of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

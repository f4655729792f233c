package org.throughline.deliberation.view;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Where a view comes from. */
public enum ViewOrigin implements HasCode {
    /** From the notes of sessions held here; its descriptor fits enough people. */
    DISTILLED,
    /** From a report published elsewhere; it stands as it was published there, its descriptor unchecked. */
    AS_PUBLISHED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static ViewOrigin of(String code) {
        return HasCode.of(ViewOrigin.class, code);
    }
}

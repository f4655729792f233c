package org.throughline.deliberation.view;

import java.util.Locale;

/** Where a view comes from. */
public enum ViewOrigin {
    /** From the notes of sessions held here; its descriptor fits enough people. */
    DISTILLED,
    /** From a report published elsewhere; it stands as it was published there, its descriptor unchecked. */
    AS_PUBLISHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ViewOrigin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

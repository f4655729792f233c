package org.throughline.deliberation.view;

import java.util.Locale;

/** How far a view has gone. */
public enum ViewState {
    /** Seen by convenors only. */
    DRAFT,
    /** Seen by the members of its base. */
    CIRCULATED,
    /** Seen by all members, by everybody once the series is published; never changed again. */
    PUBLISHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ViewState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

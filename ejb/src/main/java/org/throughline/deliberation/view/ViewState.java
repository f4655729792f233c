package org.throughline.deliberation.view;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How far a view has gone. */
public enum ViewState implements HasCode {
    /** Seen by convenors only. */
    DRAFT,
    /** Seen by the members of its base. */
    CIRCULATED,
    /** Seen by all members, by everybody once the series is published; never changed again. */
    PUBLISHED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static ViewState of(String code) {
        return HasCode.of(ViewState.class, code);
    }
}

package org.throughline.deliberation.descriptor;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Over whom the descriptor of a view counts. */
public enum Base implements HasCode {
    /** The participants of the workshop in which the session was: who sat in which session is not recorded. */
    SESSION,
    WORKSHOP,
    /** Everybody in any workshop of the series, once. */
    PROJECT;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static Base of(String code) {
        return HasCode.of(Base.class, code);
    }
}

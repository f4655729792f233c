package org.throughline.uptake.mapping;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What somebody is in a mapping, for ever. */
public enum CodingRole implements HasCode {
    /** Has finished a coding of it, and never decides on one. */
    CODER,
    /** Has decided between two codings of others, and never codes it. */
    ADJUDICATOR;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }
}

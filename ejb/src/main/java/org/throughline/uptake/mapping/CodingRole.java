package org.throughline.uptake.mapping;

import jakarta.persistence.EnumeratedValue;

/** What somebody is in a mapping, for ever. */
public enum CodingRole {
    /** Has finished a coding of it, and never decides on one. */
    CODER("coder"),
    /** Has decided between two codings of others, and never codes it. */
    ADJUDICATOR("adjudicator");

    @EnumeratedValue
    private final String code;

    CodingRole(String code) {
        this.code = code;
    }
}

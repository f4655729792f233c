package org.throughline.uptake.coding;

import jakarta.persistence.EnumeratedValue;

/** What somebody is in a mapping, for ever. */
enum Part {
    /** Has finished a coding of it, and never decides on one. */
    CODER("coder"),
    /** Has decided between two codings of others, and never codes it. */
    ADJUDICATOR("adjudicator");

    @EnumeratedValue
    private final String code;

    Part(String code) {
        this.code = code;
    }
}

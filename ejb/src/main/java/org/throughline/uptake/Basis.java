package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** On what a result stands. */
public enum Basis implements HasCode {
    /** Two coded, apart but for what was coded again, and came to the same. */
    AGREEMENT,
    /** Two coded, apart but for what was coded again, differed, and a third decided. */
    ADJUDICATION,
    /** One coder only: provisional wherever it shows. */
    SINGLE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Basis of(String code) {
        return HasCode.of(Basis.class, code);
    }
}

package org.throughline.disclosure.descriptor;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How many of a group a view speaks for. There is no "all". */
public enum Quantity implements HasCode {
    ONE(1),
    SOME(2),
    SEVERAL(3),
    MANY(4);

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private final int atLeast;

    Quantity(int atLeast) {
        this.atLeast = atLeast;
    }

    /** The fewest people of whom the word is true. */
    public int atLeast() {
        return atLeast;
    }

    @Override
    public String code() {
        return code;
    }

    public static Quantity of(String code) {
        return HasCode.of(Quantity.class, code);
    }
}

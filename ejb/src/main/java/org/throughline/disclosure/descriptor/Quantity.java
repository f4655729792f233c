package org.throughline.disclosure.descriptor;

import java.util.Locale;

/** How many of a group a view speaks for. There is no "all". */
public enum Quantity {
    ONE(1),
    SOME(2),
    SEVERAL(3),
    MANY(4);

    private final int atLeast;

    Quantity(int atLeast) {
        this.atLeast = atLeast;
    }

    /** The fewest people of whom the word is true. */
    public int atLeast() {
        return atLeast;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Quantity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

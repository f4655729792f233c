package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** On what a result stands. */
public enum Basis {
    /** Two coded, apart but for what was coded again, and came to the same. */
    AGREEMENT("agreement"),
    /** Two coded, apart but for what was coded again, differed, and a third decided. */
    ADJUDICATION("adjudication"),
    /** One coder only: provisional wherever it shows. */
    SINGLE("single");

    @EnumeratedValue
    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static Basis of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

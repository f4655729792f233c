package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How far one clause takes up what was asked. It says what the text does and nothing about why. */
public enum Degree {
    /** The subject is there, the ask is not. */
    ECHOED("echoed"),
    PARTLY_ADOPTED("partly_adopted"),
    ADOPTED("adopted");

    @EnumeratedValue
    private final String code;

    Degree(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The sign of the same word on the scale of the whole. */
    public String sign() {
        return Uptake.of(code).sign();
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static Degree of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How sure a coder is. */
public enum Confidence {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    @EnumeratedValue
    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static Confidence of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

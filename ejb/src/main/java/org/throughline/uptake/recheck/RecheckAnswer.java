package org.throughline.uptake.recheck;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What the coder of a quote did once the text under it had changed. */
public enum RecheckAnswer {
    /** Quoted the newer text. */
    QUOTED_AGAIN("quoted_again"),
    /** Kept the words of the older text as evidence. */
    KEPT("kept");

    @EnumeratedValue
    private final String code;

    RecheckAnswer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static RecheckAnswer of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

package org.throughline.uptake.suggestion;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What a coder did with a clause that was proposed. */
public enum Verdict {
    /** Taken to be quoted. */
    ACCEPTED("accepted"),
    /** Read and set aside. */
    REJECTED("rejected");

    @EnumeratedValue
    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static Verdict of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

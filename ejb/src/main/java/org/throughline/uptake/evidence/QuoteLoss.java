package org.throughline.uptake.evidence;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What became of quoted words in a newer text, where they do not stand in their clause just once. */
public enum QuoteLoss {
    /** They stand nowhere in it, or in several other clauses. */
    GONE("gone"),
    /** They stand in their clause more than once. */
    TWICE("twice"),
    /** They stand in one other clause. */
    MOVED("moved"),
    /** They stand in their clause, spread over items that do not belong together. */
    APART("apart");

    @EnumeratedValue
    private final String code;

    QuoteLoss(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static QuoteLoss of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

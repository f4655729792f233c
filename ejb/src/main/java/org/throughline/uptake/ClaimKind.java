package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How much is claimed about why a text does what it does; above the first, a source says so. */
public enum ClaimKind {
    /** The text came later and does this; no more is claimed. */
    COINCIDENT("coincident"),
    /** A source makes an influence plausible. */
    CONSISTENT("consistent"),
    /** A source on the making of the text names the recommendation. */
    CITED("cited"),
    /** Those who made the text have said so. */
    CONFIRMED("confirmed");

    @EnumeratedValue
    private final String code;

    ClaimKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static ClaimKind of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

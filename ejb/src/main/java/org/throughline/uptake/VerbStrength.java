package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How strongly the verb that governs a passage binds, from weak to strong. */
public enum VerbStrength {
    /** Takes note. */
    RECOGNISE("recognise"),
    /** States or repeats a position. */
    REAFFIRM("reaffirm"),
    /** Wishes others to act. */
    ENCOURAGE("encourage"),
    /** Looks for openings. */
    EXPLORE("explore"),
    /** Will do. */
    INTEND("intend"),
    /** Will do together. */
    COOPERATE("cooperate"),
    /** Binds itself in so many words. */
    COMMIT("commit");

    @EnumeratedValue
    private final String code;

    VerbStrength(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static VerbStrength of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

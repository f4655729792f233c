package org.throughline.uptake.suggestion;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What a coder did with a clause that was proposed. */
public enum Verdict implements HasCode {
    /** Taken to be quoted. */
    ACCEPTED,
    /** Read and set aside. */
    REJECTED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Verdict of(String code) {
        return HasCode.of(Verdict.class, code);
    }
}

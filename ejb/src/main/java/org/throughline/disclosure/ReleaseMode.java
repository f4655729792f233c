package org.throughline.disclosure;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Under which condition a round shows its results: chosen and announced before it opens, and bound into every ballot. */
public enum ReleaseMode implements HasCode {
    /** Whenever enough were cast. Only where nothing drawn from answers of the same people was shown on the subject before. */
    ALWAYS,
    /** Only if everybody of the electorate voted; one holdout withholds the figures. */
    ONLY_IF_ALL_VOTE;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such mode */
    public static ReleaseMode of(String code) {
        return HasCode.of(ReleaseMode.class, code);
    }
}

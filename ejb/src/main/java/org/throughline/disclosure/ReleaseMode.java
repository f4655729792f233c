package org.throughline.disclosure;

import java.util.Locale;

/** Under which condition a round shows its results: chosen and announced before it opens, and bound into every ballot. */
public enum ReleaseMode {
    /** Whenever enough were cast. Only where nothing drawn from answers of the same people was shown on the subject before. */
    ALWAYS,
    /** Only if everybody of the electorate voted; one holdout withholds the figures. */
    ONLY_IF_ALL_VOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such mode */
    public static ReleaseMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.throughline.recommendation;

import java.util.Locale;

/** How a recommendation gave way to another. */
public enum LinkKind {
    /** Another one took it in. */
    MERGED,
    /** A later one stands in its place. */
    SUPERSEDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LinkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Where a recommendation is that gave way so. */
    RecommendationState state() {
        return RecommendationState.of(code());
    }
}

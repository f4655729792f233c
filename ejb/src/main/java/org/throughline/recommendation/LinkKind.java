package org.throughline.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How a recommendation gave way to another. */
public enum LinkKind implements HasCode {
    /** Another one took it in. */
    MERGED,
    /** A later one stands in its place. */
    SUPERSEDED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    public static LinkKind of(String code) {
        return HasCode.of(LinkKind.class, code);
    }

    /** Where a recommendation is that gave way so. */
    RecommendationState state() {
        return RecommendationState.of(code());
    }
}

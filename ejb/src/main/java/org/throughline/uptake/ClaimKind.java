package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How much is claimed about why a text does what it does; above the first, a source says so. */
public enum ClaimKind implements HasCode {
    /** The text came later and does this; no more is claimed. */
    COINCIDENT,
    /** A source makes an influence plausible. */
    CONSISTENT,
    /** A source on the making of the text names the recommendation. */
    CITED,
    /** Those who made the text have said so. */
    CONFIRMED;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static ClaimKind of(String code) {
        return HasCode.of(ClaimKind.class, code);
    }
}

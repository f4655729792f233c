package org.throughline.uptake.evidence;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What became of quoted words in a newer text, where they do not stand in their clause just once. */
public enum QuoteLoss implements HasCode {
    /** They stand nowhere in it, or in several other clauses. */
    GONE,
    /** They stand in their clause more than once. */
    TWICE,
    /** They stand in one other clause. */
    MOVED,
    /** They stand in their clause, spread over items that do not belong together. */
    APART;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static QuoteLoss of(String code) {
        return HasCode.of(QuoteLoss.class, code);
    }
}

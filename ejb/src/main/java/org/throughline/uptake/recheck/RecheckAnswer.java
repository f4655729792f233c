package org.throughline.uptake.recheck;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** What the coder of a quote did once the text under it had changed. */
public enum RecheckAnswer implements HasCode {
    /** Quoted the newer text. */
    QUOTED_AGAIN,
    /** Kept the words of the older text as evidence. */
    KEPT;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static RecheckAnswer of(String code) {
        return HasCode.of(RecheckAnswer.class, code);
    }
}

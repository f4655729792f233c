package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** How strongly the verb that governs a passage binds, from weak to strong. */
public enum VerbStrength implements HasCode {
    /** Takes note. */
    RECOGNISE,
    /** States or repeats a position. */
    REAFFIRM,
    /** Wishes others to act. */
    ENCOURAGE,
    /** Looks for openings. */
    EXPLORE,
    /** Will do. */
    INTEND,
    /** Will do together. */
    COOPERATE,
    /** Binds itself in so many words. */
    COMMIT;

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static VerbStrength of(String code) {
        return HasCode.of(VerbStrength.class, code);
    }
}

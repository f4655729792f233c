package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.HasCode;

/** Where the coding of a recommendation against an instrument stands. */
public enum MappingState implements HasCode {
    /** Somebody has begun, or two code again. */
    PROPOSED,
    /** One has finished; a second has not. */
    INDEPENDENTLY_CODED,
    AGREED,
    DISPUTED,
    ADJUDICATED,
    PUBLISHED,
    /** Was published and is no longer shown. */
    RETRACTED;

    /** Those in which a result stands. */
    static final Set<MappingState> SETTLED = EnumSet.of(AGREED, ADJUDICATED, PUBLISHED);

    static final Set<MappingState> EVER_SETTLED = EnumSet.of(AGREED, ADJUDICATED, PUBLISHED, RETRACTED);

    /** Those in which nobody but the coder sees a coding. */
    public static final Set<MappingState> CODED_APART =
            Collections.unmodifiableSet(EnumSet.of(PROPOSED, INDEPENDENTLY_CODED));

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether a result stands. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** Whether two may still be coding it without knowing of each other. */
    public boolean isCodedApart() {
        return CODED_APART.contains(this);
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static MappingState of(String code) {
        return HasCode.of(MappingState.class, code);
    }
}

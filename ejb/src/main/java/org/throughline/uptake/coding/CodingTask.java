package org.throughline.uptake.coding;

import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.uptake.MappingState;

/** What there is to do for one person with one recommendation. It says nothing of who else codes, nor what they found. */
public enum CodingTask implements HasCode {
    /** Nobody has begun. */
    BEGIN,
    /** One person codes it or has coded it; a second is wanted. */
    SECOND,
    /** The caller has begun and not finished. */
    CONTINUE,
    /** The caller has finished; somebody else has not. */
    WAIT,
    /** Two others code it. */
    TAKEN,
    /** One other codes it again after it was open to read: nobody new can code it apart. */
    OPENED,
    /** Two others differ: the caller is the third. */
    ADJUDICATE,
    /** The caller and another differ. */
    DIFFER,
    /** Settled, and not yet published. */
    PUBLISH,
    PUBLISHED,
    RETRACTED;

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /**
     * @param state null: nobody has begun
     * @param coders how many code it, the adjudicator apart
     * @param mine whether the caller is one of them
     * @param mineDone whether the caller has finished
     * @param opened whether what was coded has been open to others
     */
    static CodingTask of(@Nullable MappingState state, int coders, boolean mine, boolean mineDone, boolean opened) {
        return switch (state) {
            case null -> BEGIN;
            case PROPOSED, INDEPENDENTLY_CODED -> mine
                    ? (mineDone ? WAIT : CONTINUE)
                    : coders > 1 ? TAKEN : opened ? OPENED : coders == 1 ? SECOND : BEGIN;
            case DISPUTED -> mine ? DIFFER : ADJUDICATE;
            case AGREED, ADJUDICATED -> PUBLISH;
            case PUBLISHED -> PUBLISHED;
            case RETRACTED -> RETRACTED;
        };
    }
}

package org.throughline.uptake;

import org.jspecify.annotations.Nullable;

/**
 * What became of a recommendation or an element in an instrument, and how far that can be relied on.
 *
 * @param uptake not assessed where the caller may see no result
 * @param state for staff, how far the coding is; else only of results that the caller sees
 * @param basis on what the result stands; null without one
 * @param recheck whether the text under its evidence has changed
 * @param older whether the instrument is older than the recommendation
 */
public record UptakeResult(
        Uptake uptake,
        @Nullable MappingState state,
        @Nullable Basis basis,
        boolean illustrative,
        boolean recheck,
        boolean older) {

    /** Nothing is settled, or the caller may not see it. */
    public static final UptakeResult NONE = new UptakeResult(Uptake.NOT_ASSESSED, null, null, false, false, false);

    /** Whether it stands on one person alone. */
    public boolean isSingle() {
        return basis == Basis.SINGLE;
    }

    /** The same without a word about how far the coding is. */
    public UptakeResult withoutState() {
        return new UptakeResult(uptake, null, basis, illustrative, recheck, older);
    }
}

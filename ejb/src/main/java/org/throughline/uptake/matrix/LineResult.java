package org.throughline.uptake.matrix;

import org.jspecify.annotations.Nullable;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;

/**
 * What became of what a line of the matrix stands for, and how far that can be relied on.
 *
 * @param uptake not assessed where the caller may see no result
 * @param state for staff, how far the coding is; else only of results that the caller sees
 * @param basis on what the result stands; null without one
 * @param recheck whether the text under its evidence has changed
 * @param older whether the instrument is older than the recommendation
 */
public record LineResult(
        Uptake uptake,
        @Nullable MappingState state,
        @Nullable Basis basis,
        boolean illustrative,
        boolean recheck,
        boolean older) {

    /** Nothing is settled, or the caller may not see it. */
    public static final LineResult NONE = new LineResult(Uptake.NOT_ASSESSED, null, null, false, false, false);

    /** The same without a word about how far the coding is. */
    LineResult withoutState() {
        return new LineResult(uptake, null, basis, illustrative, recheck, older);
    }
}

package org.throughline.instrument.outline;

import org.jspecify.annotations.Nullable;

/**
 * A provision before it has its place in the tree.
 *
 * @param number as printed, without a closing full stop
 * @param headingLevel level of a heading as printed
 * @param depth of a section its rank among headings, 1 the highest; of an item how deep it is under its clause, from 1;
 *     else 0
 */
public record DraftProvision(
        ProvisionKind kind,
        @Nullable String number,
        @Nullable Integer headingLevel,
        int depth,
        int start,
        int wordsStart,
        int end) {

    DraftProvision as(ProvisionKind other) {
        return new DraftProvision(other, number, headingLevel, depth, start, wordsStart, end);
    }
}

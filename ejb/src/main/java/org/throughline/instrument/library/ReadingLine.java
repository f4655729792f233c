package org.throughline.instrument.library;

import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * A provision as it is read, in the order of the text.
 *
 * @param parent index of the line above it in the tree; -1 at the top
 * @param depth how many lines are above it
 * @param number as printed, without a closing full stop; null if none is
 * @param headingLevel level of a heading as printed, which may jump
 * @param citation how to cite it; what is in brackets is supplied; null if nobody would
 * @param eId unique in the text; the same in all languages
 * @param start where it begins in the canonical text, in code points
 * @param wordsStart where {@code text} begins
 * @param end where it ends
 * @param text its words, without the printed number
 */
public record ReadingLine(
        ProvisionId id,
        ProvisionKind kind,
        int parent,
        int depth,
        @Nullable String number,
        @Nullable Integer headingLevel,
        @Nullable String citation,
        String eId,
        int start,
        int wordsStart,
        int end,
        String text) {

    /** How an address points at it: {@code c12} for clause 12, else its eId. */
    public String fragment() {
        boolean short12 = eId.startsWith("cl_") && !eId.contains("__");
        return short12 ? "c" + eId.substring("cl_".length()) : eId;
    }
}

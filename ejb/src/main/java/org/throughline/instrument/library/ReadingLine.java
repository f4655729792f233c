package org.throughline.instrument.library;

import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.outline.Designation;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.instrument.outline.ProvisionRange;

/**
 * A provision as it is read, in the order of the text.
 *
 * @param parent index of the line above it in the tree; -1 at the top
 * @param depth how many lines are above it
 * @param headingLevel level of a heading as printed, which may jump
 * @param range where it stands; {@code text} begins where its words do
 * @param text its words, without the printed number
 */
public record ReadingLine(
        ProvisionId id,
        ProvisionKind kind,
        int parent,
        int depth,
        Designation designation,
        @Nullable Integer headingLevel,
        ProvisionRange range,
        String text) {

    /** How an address points at it: {@code c12} for clause 12, else its eId. */
    public String fragment() {
        String eId = designation.eId();
        boolean short12 = eId.startsWith("cl_") && !eId.contains("__");
        return short12 ? "c" + eId.substring("cl_".length()) : eId;
    }
}

/**
 * The records of coding. A mapping is a recommendation, or one of its elements, against the whole text of one
 * instrument; it holds up to two codings with what each found or looked for in vain, and the resolution on which its
 * result stands. Every change takes the row of the mapping first, so two who finish at the same moment are compared
 * all the same.
 */
@Knows({
    "dialogue.access",
    "instrument.key",
    "language",
    "platform.key",
    "platform.query",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.evidence",
    "uptake.key"
})
@NullMarked
package org.throughline.uptake.mapping;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

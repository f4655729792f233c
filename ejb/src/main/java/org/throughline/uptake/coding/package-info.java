/**
 * Where one person codes: the queue of what there is to do, the desk with a recommendation beside an instrument, and what
 * is found clause by clause. Until both have finished, neither sees the other's coding anywhere.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "identity",
    "instrument.catalogue",
    "language",
    "platform.query",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.adjudication",
    "uptake.evidence",
    "uptake.key",
    "uptake.mapping",
    "uptake.roles",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.coding;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Illustrative mappings, which are in no total.
 */
@Knows({
    "dialogue.access",
    "instrument.library",
    "instrument.outline",
    "language",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.adjudication",
    "uptake.key",
    "uptake.mapping",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.example;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * What became of a recommendation in an instrument, with the evidence behind it, and of one recommendation in all
 * instruments.
 */
@Knows({
    "dialogue",
    "identity",
    "instrument.catalogue",
    "instrument.library",
    "language",
    "platform.query",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.key",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.result;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Everything that a series says about an instrument at once, for those who carry it away: the matrix with the evidence
 * behind every line. It holds what the matrix shows its reader and nothing more.
 */
@Knows({
    "dialogue.access",
    "dialogue.series",
    "instrument.catalogue",
    "language",
    "platform.query",
    "recommendation",
    "uptake",
    "uptake.matrix",
    "uptake.result",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.dossier;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Quotes whose text has changed wait here until somebody has read them again.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "document.text",
    "identity",
    "instrument",
    "language",
    "platform.query",
    "refusal",
    "uptake",
    "uptake.evidence",
    "uptake.key",
    "uptake.mapping",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.recheck;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

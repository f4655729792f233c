/**
 * The library of instruments, shared by all series: declarations, statements, treaties and measures, each with its texts,
 * and every text with its provisions. A text never changes once it is in: a better one comes in as a new version beside
 * it. Provisions are ranges of the canonical text, so that no word is held twice; those of different languages are aligned
 * by eId. Staff bring texts in at the {@link org.throughline.instrument.importing.ImportDesk}; anyone signed in reads in the
 * {@link org.throughline.instrument.library.InstrumentLibrary}, and readers without login what a published series refers to.
 * Knows no series and no recommendation; is known by uptake.
 */
@Knows({
    "document.source",
    "document.text",
    "instrument.catalogue",
    "instrument.key",
    "instrument.outline",
    "instrument.parsing",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.instrument;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

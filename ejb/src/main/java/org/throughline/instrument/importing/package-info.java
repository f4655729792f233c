/**
 * Where staff bring texts in; an import waits in a tray, seen by its owner alone, until what was read of it is right.
 */
@Knows({
    "document.source",
    "document.text",
    "identity",
    "instrument",
    "instrument.catalogue",
    "instrument.correction",
    "instrument.exchange",
    "instrument.key",
    "instrument.library",
    "instrument.outline",
    "instrument.parsing",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.instrument.importing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

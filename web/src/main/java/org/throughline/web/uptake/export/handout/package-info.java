/**
 * A dossier in words, in one language, before it becomes a file, with the note on method.
 */
@Knows({
    "dialogue.series",
    "document.text",
    "instrument.catalogue",
    "instrument.key",
    "language",
    "recommendation",
    "uptake",
    "web.instrument",
    "web.page"
})
@NullMarked
package org.throughline.web.uptake.export.handout;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The files that can be asked for, one class a format. None holds a name of a person, not even in its properties.
 */
@Knows({
    "dialogue.series",
    "document.text",
    "instrument.catalogue",
    "instrument.key",
    "language",
    "platform.key",
    "recommendation",
    "uptake",
    "web.page",
    "web.uptake.export.handout"
})
@NullMarked
package org.throughline.web.uptake.export.file;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

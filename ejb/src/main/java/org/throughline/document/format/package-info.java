/**
 * Takes an uploaded file, which is hostile until it is read: its size and kind are checked before anything else, its kind
 * by what is in it and not by its name; then the reader of its format writes down what it prints. No link, entity or file
 * name is ever followed. A new format comes in here and nowhere else.
 */
@Knows({
    "document.format.guard",
    "document.format.html",
    "document.format.pdf",
    "document.format.word",
    "document.source",
    "refusal"
})
@NullMarked
package org.throughline.document.format;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

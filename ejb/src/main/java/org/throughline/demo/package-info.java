/**
 * Loads the demo data into an empty database, through the same boundaries as everybody: the loader is a member of the
 * series while it loads it and leaves it when it is done. Where the data is, is configuration; without it nothing is
 * loaded. Knows every feature and is known by none.
 */
@Knows({
    "deliberation",
    "dialogue",
    "disclosure.descriptor",
    "document.source",
    "identity",
    "instrument",
    "language",
    "recommendation",
    "uptake"
})
@NullMarked
package org.throughline.demo;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The library as it is read: instruments with the best text held in each language, provision beside provision.
 */
@Knows({
    "document.text",
    "instrument",
    "instrument.catalogue",
    "instrument.exchange",
    "instrument.key",
    "instrument.outline",
    "language",
    "refusal"
})
@NullMarked
package org.throughline.instrument.library;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

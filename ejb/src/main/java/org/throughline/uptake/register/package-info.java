/**
 * What of the results is published, and what is claimed about why the text does what it does.
 */
@Knows({
    "dialogue",
    "identity",
    "instrument.key",
    "instrument.library",
    "platform.query",
    "refusal",
    "uptake",
    "uptake.example",
    "uptake.key",
    "uptake.mapping"
})
@NullMarked
package org.throughline.uptake.register;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

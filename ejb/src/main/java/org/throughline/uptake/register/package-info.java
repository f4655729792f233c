/**
 * What of the results is published, and what is claimed about why the text does what it does.
 */
@Knows({
    "dialogue.access",
    "dialogue.series",
    "identity",
    "instrument.library",
    "platform.query",
    "refusal",
    "uptake",
    "uptake.example",
    "uptake.mapping"
})
@NullMarked
package org.throughline.uptake.register;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

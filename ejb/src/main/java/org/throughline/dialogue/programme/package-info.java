/**
 * The sessions of workshops under their rules of attribution, as convenors set them up and members read them, and what
 * was done in them on the record.
 */
@Knows({
    "dialogue.access",
    "dialogue.input",
    "dialogue.key",
    "dialogue.series",
    "dialogue.setup",
    "dialogue.workshop",
    "identity",
    "language",
    "platform.key",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.programme;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

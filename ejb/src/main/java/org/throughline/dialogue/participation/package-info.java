/**
 * Who takes part in a workshop, on which side and from which sector. The list is protected like what was said: only
 * the convenors and rapporteurs of the workshop see it.
 */
@Knows({
    "dialogue.access",
    "dialogue.input",
    "dialogue.key",
    "dialogue.series",
    "identity",
    "language",
    "platform.key",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.participation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

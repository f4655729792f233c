/**
 * What the convenors of a workshop write to its people, and what became of everything that was written about it. Who has
 * an address is asked of {@link org.throughline.correspondence.letter.Recipients}.
 */
@Knows({
    "correspondence.key",
    "correspondence.letter",
    "correspondence.outbox",
    "correspondence.smtp",
    "dialogue.access",
    "dialogue.input",
    "dialogue.key",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.correspondence.message;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

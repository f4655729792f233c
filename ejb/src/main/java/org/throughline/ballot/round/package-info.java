/**
 * A round of voting: what was announced for it, the states it goes through, and the way in for those who may see it.
 */
@Knows({
    "ballot.answer",
    "ballot.electorate",
    "ballot.key",
    "ballot.question",
    "ballot.seal",
    "dialogue.access",
    "dialogue.key",
    "dialogue.workshop",
    "disclosure",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.ballot.round;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

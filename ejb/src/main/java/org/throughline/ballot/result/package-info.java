/**
 * What is told of a round that was counted, as it is stored, as it is kept beside the keys, and as it is read.
 */
@Knows({
    "ballot.answer",
    "ballot.key",
    "ballot.notice",
    "ballot.question",
    "ballot.round",
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
package org.throughline.ballot.result;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The convenor's work on rounds: drafting, opening, moving the deadline, and giving up what cannot be closed.
 */
@Knows({
    "ballot.answer",
    "ballot.box",
    "ballot.chain",
    "ballot.close",
    "ballot.electorate",
    "ballot.event",
    "ballot.key",
    "ballot.notice",
    "ballot.prospect",
    "ballot.question",
    "ballot.reason",
    "ballot.result",
    "ballot.round",
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
package org.throughline.ballot.desk;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

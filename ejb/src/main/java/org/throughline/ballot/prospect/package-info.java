/**
 * What a draft comes to if it opens now: who votes, what they were asked before, and what could be shown beside that.
 */
@Knows({
    "ballot.chain",
    "ballot.electorate",
    "ballot.event",
    "ballot.key",
    "ballot.question",
    "ballot.round",
    "dialogue.access",
    "dialogue.key",
    "disclosure",
    "identity",
    "platform.key",
    "platform.query",
    "refusal"
})
@NullMarked
package org.throughline.ballot.prospect;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * What was asked of some of the same people before, and whether it was the same: the chain in which a round stands. Knows
 * the questions, electorates and rounds, and the ledger of what was told; judges by {@link
 * org.throughline.disclosure.ledger.ChainRule}.
 */
@Knows({
    "ballot.electorate",
    "ballot.event",
    "ballot.key",
    "ballot.question",
    "ballot.round",
    "dialogue.key",
    "disclosure",
    "identity",
    "language",
    "platform.query",
    "refusal"
})
@NullMarked
package org.throughline.ballot.chain;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

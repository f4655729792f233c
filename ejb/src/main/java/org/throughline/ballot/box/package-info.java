/**
 * Where voters find the ballots they may fill in, and put them into the box in place of those that lie there. Nothing
 * here logs, audits or puts into an exception who voted, when, or what.
 */
@Knows({
    "ballot.answer",
    "ballot.electorate",
    "ballot.key",
    "ballot.notice",
    "ballot.question",
    "ballot.result",
    "ballot.round",
    "ballot.seal",
    "dialogue.workshop",
    "disclosure.subject",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.ballot.box;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

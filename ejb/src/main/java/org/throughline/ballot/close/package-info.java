/**
 * The close of a round in steps of which each can be repeated after a crash on any node: no ballot is taken any more, the
 * box is counted in memory, what may be told is stored and kept a second time, the ballots are deleted, the keys destroyed. What
 * begins it is the deadline and nothing else, by the database's clock: there is no closing at once. A convenor who wants
 * to close early brings the deadline forward by a notice to everybody, at least as long ahead as the round announced when
 * it opened ({@code ballot.close.notice}, thirty minutes unless configured otherwise), and never because of who has voted.
 */
@Knows({
    "ballot.answer",
    "ballot.chain",
    "ballot.electorate",
    "ballot.event",
    "ballot.key",
    "ballot.notice",
    "ballot.question",
    "ballot.reason",
    "ballot.result",
    "ballot.round",
    "ballot.seal",
    "dialogue.key",
    "disclosure",
    "platform"
})
@NullMarked
package org.throughline.ballot.close;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

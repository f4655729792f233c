/**
 * Reasons that voters may give for what they think of a question, apart from their ballots: on a page of its own, sent by
 * itself, whether they voted or not. From the opening on every voter has a sealed row for each question, of one length
 * whether something was written and whatever it says; whoever sends reasons replaces all of their rows, so that not even
 * the question shows. They are sealed under the keys of the round and opened only when it is counted, in the transaction
 * that stores the tally: not at all if the ballots themselves are destroyed unread, nor those to a question to which
 * fewer than three were written, for one among few is soon known. What was opened is kept in random order, with the
 * question and nothing else, for the convenor to distil views from; it is deleted when they have finished, at the latest
 * thirty days after the close. In a void round, or one counted before the database was set back, they are destroyed
 * unread. A seal that is broken costs that reason and never the vote. Nothing of them is logged, audited, indexed,
 * exported or given out by the API. Rounds of fewer voters than results are told of take no reasons.
 *
 * <p>What is left: the database's log of changes tells when somebody's rows changed, so who sent reasons or took them
 * back, as it tells who voted; the time between the two says no more than that. Whoever watches the line sees how long a
 * request was. A backup made between close and deletion holds the texts, without anybody's name. And a convenor may know a
 * pen: the page asks people to write nothing by which they could be recognised.
 */
@Knows({
    "ballot.box",
    "ballot.electorate",
    "ballot.event",
    "ballot.key",
    "ballot.question",
    "ballot.round",
    "ballot.seal",
    "dialogue.key",
    "identity",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.ballot.reason;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

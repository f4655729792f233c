/**
 * Rounds of voting by sealed ballot. A round puts questions to an electorate copied at its opening; every voter has one
 * sealed ballot in the box from then on, which casting replaces. Closing counts in memory, stores what {@code disclosure}
 * lets be told, keeps a second copy of that beside the keys, deletes the ballots and destroys the keys.
 *
 * <p>The rooms, each knowing only those before it: {@code seal}, {@code answer} and {@code question}, {@code event},
 * {@code electorate}, {@code notice} and {@code round}, {@code chain} in which a round stands among others, {@code result}
 * where readers read, {@code box} where voters vote, {@code reason} where they may say why, {@code close}, {@code prospect}
 * of a draft, and the convenor's {@code desk}.
 *
 * <p>A question is about a subject, an opaque key: what is voted on is no concern of the box, and whoever owns the subject
 * observes {@link org.throughline.ballot.event.VoteBegun}, {@link org.throughline.ballot.event.VoteEnded} and the {@code
 * RoundAnnulled} of {@link org.throughline.ballot.event.BallotEvent}. Knows identity, dialogue, disclosure.
 *
 * <p>Nothing here logs, audits or puts into an exception who voted, when, or what.
 */
@NullMarked
package org.throughline.ballot;

import org.jspecify.annotations.NullMarked;

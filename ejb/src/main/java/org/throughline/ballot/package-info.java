/**
 * Rounds of voting by sealed ballot. A round puts questions to an electorate copied at its opening; every voter has one
 * sealed ballot in the box from then on, which casting replaces. Closing counts in memory, stores what {@code disclosure}
 * lets be told, keeps a second copy of that beside the keys, deletes the ballots and destroys the keys, in steps of which
 * each can be repeated after a crash on any node. Convenors work at the {@link org.throughline.ballot.RoundDesk}, voters
 * at the {@link org.throughline.ballot.BallotBox}, readers before the {@link org.throughline.ballot.ResultBoard}.
 *
 * <p>A question is about a subject, an opaque key: what is voted on is no concern of the box, and whoever owns the subject
 * observes {@link org.throughline.ballot.RoundOpened}, {@link org.throughline.ballot.RoundClosed} and {@link
 * org.throughline.ballot.RoundAnnulled}. Knows identity, dialogue, disclosure.
 *
 * <p>Nothing here logs, audits or puts into an exception who voted, when, or what.
 */
@NullMarked
package org.throughline.ballot;

import org.jspecify.annotations.NullMarked;

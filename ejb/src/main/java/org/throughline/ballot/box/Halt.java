package org.throughline.ballot.box;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.Trouble;

/**
 * A round that takes no ballots at the moment, or not any more, as its voters are told.
 *
 * @param state one in which no ballots are taken
 * @param over whether it stopped taking ballots for good before anything else befell it
 * @param trouble why it is suspended, or was before it was annulled; else null
 * @param zone in which moments are read
 */
public record Halt(
        RoundHeading heading,
        RoundState state,
        boolean over,
        @Nullable Trouble trouble,
        List<Notice> notices,
        String zone)
        implements VoterEntry {

    /** Whether a ballot that was cast lies in the box as it was, and will count if the round goes on. */
    public boolean mayGoOn() {
        return state == RoundState.SUSPENDED && trouble == Trouble.KEY_MISSING;
    }
}

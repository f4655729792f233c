package org.throughline.ballot.box;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.Trouble;
import org.throughline.language.Bilingual;

/**
 * A round that takes no ballots at the moment, or not any more, as its voters are told.
 *
 * @param number of the round in its workshop, from 1
 * @param series address of the series
 * @param endorsement the series' statement of who endorses what it records
 * @param state one in which no ballots are taken
 * @param over whether it stopped taking ballots for good before anything else befell it
 * @param trouble why it is suspended, or was before it was annulled; else null
 * @param zone in which moments are read
 */
public record Halt(
        RoundId round,
        int number,
        Bilingual title,
        String series,
        Bilingual seriesTitle,
        Bilingual endorsement,
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

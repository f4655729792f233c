package org.throughline.ballot.box;

import java.util.List;
import org.throughline.ballot.electorate.SideVoters;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.round.Announcement;
import org.throughline.language.Bilingual;

/**
 * What a voter is given to answer. It is the same for everybody but for the tag, and says nothing about a ballot that the
 * voter may have cast before.
 *
 * @param constituency title of the workshop, or of the series, whose people vote
 * @param electorate how many may vote, by side
 * @param takesReasons whether its voters may give reasons, apart from their ballots
 * @param tag to be sent back; if another device voted in between, the box asks again
 */
public record BallotForm(
        RoundHeading heading,
        Bilingual constituency,
        BallotDeadline deadline,
        Announcement announcement,
        List<Notice> notices,
        BallotPaper paper,
        List<SideVoters> electorate,
        boolean takesReasons,
        String tag)
        implements VoterEntry {

    public BallotForm {
        electorate = List.copyOf(electorate);
    }

    /** How many may vote, whether they do or not. */
    public int voters() {
        return electorate.stream().mapToInt(SideVoters::voters).sum();
    }
}

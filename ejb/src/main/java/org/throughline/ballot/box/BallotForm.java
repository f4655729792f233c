package org.throughline.ballot.box;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.electorate.SideVoters;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.ballot.round.Announcement;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;

/**
 * What a voter is given to answer. It is the same for everybody but for the tag, and says nothing about a ballot that the
 * voter may have cast before.
 *
 * @param series address of the series
 * @param constituency title of the workshop, or of the series, whose people vote
 * @param zones in which the deadline is read, by IANA name, its own first
 * @param endorsement the series' statement of who endorses what it records
 * @param closeNotice how long ahead, at least, a deadline that is brought forward is announced
 * @param languageNote why it may be put though not everybody reads the same in their language; empty if everybody does
 * @param earlier what closed rounds told of the same, by what is voted on, the newest first
 * @param electorate how many may vote, by side
 * @param takesReasons whether its voters may give reasons, apart from their ballots
 * @param tag to be sent back; if another device voted in between, the box asks again
 */
public record BallotForm(
        RoundId round,
        int number,
        Bilingual title,
        String series,
        Bilingual seriesTitle,
        Bilingual constituency,
        List<String> zones,
        Bilingual endorsement,
        Instant deadline,
        Duration closeNotice,
        Announcement announcement,
        List<Notice> notices,
        List<BallotQuestion> questions,
        Bilingual languageNote,
        Map<SubjectId, List<QuestionResult>> earlier,
        List<SideVoters> electorate,
        boolean takesReasons,
        String tag)
        implements VoterEntry {

    public BallotForm {
        questions = List.copyOf(questions);
        electorate = List.copyOf(electorate);
    }

    /** How many may vote, whether they do or not. */
    public int voters() {
        return electorate.stream().mapToInt(SideVoters::voters).sum();
    }
}

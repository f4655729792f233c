package org.throughline.ballot.result;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;

/**
 * A round for those who read its results.
 *
 * @param constituency as the caller entered it, with the series' endorsement statement, which stands beside every result
 * @param due whether it is open though its deadline has passed, and will be closed within the minute
 * @param zones in which its deadline is read, the workshop's first
 * @param languageNote why it was opened though not everybody read the same in their language; empty if everybody did
 * @param results one for each question once the round is closed; none before, and none of a void round
 * @param earlier what closed rounds of this workshop told of the same, by what is voted on, the newest first
 */
public record RoundResult(
        Constituency constituency,
        RoundSummary round,
        boolean due,
        List<String> zones,
        List<Notice> notices,
        List<BallotQuestion> questions,
        Bilingual languageNote,
        List<QuestionResult> results,
        Map<SubjectId, List<QuestionResult>> earlier) {

    public RoundResult {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }
}

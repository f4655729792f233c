package org.throughline.ballot.box;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.QuestionResult;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;

/**
 * What is asked on a ballot.
 *
 * @param languageNote why it may be put though not everybody reads the same in their language; empty if everybody does
 * @param earlier what closed rounds told of the same, by what is voted on, the newest first
 */
public record BallotPaper(
        List<BallotQuestion> questions, Bilingual languageNote, Map<SubjectId, List<QuestionResult>> earlier) {

    public BallotPaper {
        questions = List.copyOf(questions);
    }
}

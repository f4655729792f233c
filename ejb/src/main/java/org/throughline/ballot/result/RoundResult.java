package org.throughline.ballot.result;

import java.util.List;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.WorkshopDoor;

/**
 * A round for those who read its results.
 *
 * @param workshop as the caller entered it, with the series' endorsement statement, which stands beside every result
 * @param results one for each question once the round is closed; none before, and none of a void round
 */
public record RoundResult(
        WorkshopDoor workshop, RoundSummary round, List<BallotQuestion> questions, List<QuestionResult> results) {

    public RoundResult {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }
}

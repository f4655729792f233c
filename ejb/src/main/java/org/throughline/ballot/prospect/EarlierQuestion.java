package org.throughline.ballot.prospect;

import java.util.List;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.RoundSummary;

/**
 * A question that some of the voters of a draft were asked before, or are being asked.
 *
 * @param round in which
 * @param like how it is like each question of the draft
 */
public record EarlierQuestion(RoundSummary round, BallotQuestion question, List<QuestionLikeness> like) {

    public EarlierQuestion {
        like = List.copyOf(like);
    }
}

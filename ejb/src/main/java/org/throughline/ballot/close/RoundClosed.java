package org.throughline.ballot.close;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.Disclosed;

/**
 * A round has closed, and its ballots and keys are gone. Observed in the same transaction, exactly once.
 *
 * @param scope whose people voted: a workshop, or the whole series
 */
public record RoundClosed(UUID series, UUID scope, UUID round, List<Outcome> outcomes) {

    /** What is told of one question by measure, and all that anybody will ever know. */
    public record Outcome(BallotQuestion question, Map<Measure, Disclosed> told) {}
}

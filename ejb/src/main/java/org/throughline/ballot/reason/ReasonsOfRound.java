package org.throughline.ballot.reason;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundSummary;

/**
 * The reasons of a closed round, as the convenor reads them.
 *
 * @param until when they are deleted at the latest
 * @param written by question, in random order; none to a question to which too few were written
 */
public record ReasonsOfRound(
        Constituency constituency,
        RoundSummary round,
        Instant until,
        List<BallotQuestion> questions,
        Map<QuestionId, List<String>> written) {

    public List<String> to(BallotQuestion question) {
        return written.getOrDefault(question.id(), List.of());
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }
}

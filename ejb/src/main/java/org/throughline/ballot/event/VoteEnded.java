package org.throughline.ballot.event;

import java.util.List;
import java.util.Map;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.Disclosed;

/** A vote is over, on ballots or by hands. Nobody refuses any more: what it was read from is gone. */
public interface VoteEnded {

    /** What is told of one question by measure, and all that anybody will ever know. */
    record Outcome(BallotQuestion question, Map<Measure, Disclosed> told) {}

    /** In the order of the questions. */
    List<Outcome> outcomes();
}

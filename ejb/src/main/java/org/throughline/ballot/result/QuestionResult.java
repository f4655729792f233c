package org.throughline.ballot.result;

import java.util.Map;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.Disclosed;

/** What is told of one question of a closed round, by measure, and all that is kept of it. */
public record QuestionResult(RoundSummary round, BallotQuestion question, Map<Measure, Disclosed> told) {}

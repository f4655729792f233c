package org.throughline.ballot.result;

import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.Disclosed;

/** What is told of one question of a closed round, and all that is kept of it. */
public record QuestionResult(RoundSummary round, BallotQuestion question, Disclosed told) {}

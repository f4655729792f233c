package org.throughline.ballot.prospect;

import java.util.List;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.identity.PersonId;

/**
 * What the voters of a draft were asked before, as far as the caller may see it, those in nearly the same words first.
 *
 * @param person the caller, who confirms nothing that they said themselves
 */
public record EarlierQuestions(
        Constituency constituency,
        RoundSummary round,
        List<BallotQuestion> asked,
        List<EarlierQuestion> earlier,
        PersonId person) {}

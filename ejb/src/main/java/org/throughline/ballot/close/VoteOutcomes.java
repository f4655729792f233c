package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.event.VoteEnded;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.result.Tallies;
import org.throughline.disclosure.Disclosed;

/** How the vote on each question of a round ended. */
@Dependent
class VoteOutcomes {

    @Inject
    private Questions questions;

    @Inject
    private Tallies tallies;

    List<VoteEnded.Outcome> of(RoundId id) {
        Map<QuestionId, Map<Measure, Disclosed>> told = tallies.byQuestion(List.of(id));
        return questions.of(id).stream()
                .map(question -> new VoteEnded.Outcome(
                        question, Optional.ofNullable(told.get(question.id())).orElseThrow()))
                .toList();
    }
}

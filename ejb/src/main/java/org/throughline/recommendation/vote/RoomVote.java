package org.throughline.recommendation.vote;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.event.BallotEvent.RoundAnnulled;
import org.throughline.ballot.event.VoteBegun;
import org.throughline.ballot.event.VoteEnded;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.refusal.Refusal;

/**
 * What a vote does to the recommendations whose wordings it is on, in the transaction of the vote. A question on anything
 * else is none of its business.
 */
@Dependent
@PermitAll
public class RoomVote {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Fixes the words that are voted on. A draft is seen by all members from here on.
     *
     * @throws Refusal.NotNow if the words on the ballot are not those that stand, or there is nothing left to vote on
     */
    public void on(@Observes VoteBegun event) {
        for (BallotQuestion question : event.questions()) {
            for (Wording wording : wordings(question)) {
                refuseOtherWords(
                        wording.sheet().texts(), question.promptsOf(wording.id().subject()));
                wording.pin();
                recommendation(wording.recommendation()).openBallot(event.scope());
            }
        }
    }

    /**
     * Reads from the released figures whether the room supported it; never refuses, for the ballots are gone. Scales and
     * approvals are no vote for or against it: where nothing else was asked, it is where it was before.
     */
    public void on(@Observes VoteEnded event) {
        Map<RecommendationId, List<RecommendationState>> votes = new LinkedHashMap<>();
        for (VoteEnded.Outcome outcome : event.outcomes()) {
            Stream.of(Measure.CHOICE, Measure.HANDS)
                    .flatMap(vote -> Stream.ofNullable(outcome.told().get(vote)))
                    .map(Support::of)
                    .forEach(said -> wordings(outcome.question()).forEach(wording -> votes.computeIfAbsent(
                                    wording.recommendation(), any -> new ArrayList<>())
                            .add(said)));
        }
        votes.forEach((id, said) -> recommendation(id).closeBallot(Support.ofAll(said)));
        event.outcomes().forEach(outcome -> unvoted(outcome.question()));
    }

    public void on(@Observes RoundAnnulled event) {
        event.questions().forEach(this::unvoted);
    }

    private void unvoted(BallotQuestion question) {
        wordings(question)
                .forEach(wording -> recommendation(wording.recommendation()).annulBallot());
    }

    private static void refuseOtherWords(WordingTexts standing, List<Prompt> prompts) {
        for (Prompt prompt : prompts) {
            WordingText text = standing.in(prompt.language());
            if (text == null || !text.text().equals(prompt.text()) || text.stale() != prompt.stale()) {
                throw new Refusal.NotNow("wording.otherWords");
            }
        }
    }

    private List<Wording> wordings(BallotQuestion question) {
        return question.subjects().stream()
                .flatMap(subject -> Stream.ofNullable(
                        entities.find(Wording.class, subject.value(), LockModeType.PESSIMISTIC_WRITE)))
                .toList();
    }

    private Recommendation recommendation(RecommendationId id) {
        return entities.find(Recommendation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}

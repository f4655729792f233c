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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.event.BallotEvent.RoundAnnulled;
import org.throughline.ballot.event.VoteBegun;
import org.throughline.ballot.event.VoteEnded;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
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
        Subjects subjects = lock(event.questions());
        for (BallotQuestion question : event.questions()) {
            for (Wording wording : subjects.of(question)) {
                refuseOtherWords(
                        wording.sheet().texts(), question.promptsOf(wording.id().subject()));
                wording.pin();
                subjects.recommendation(wording).openBallot(event.scope());
            }
        }
    }

    /**
     * Reads from the released figures whether the room supported it; never refuses, for the ballots are gone. Scales and
     * approvals are no vote for or against it: where nothing else was asked, it is where it was before.
     */
    public void on(@Observes VoteEnded event) {
        List<BallotQuestion> questions =
                event.outcomes().stream().map(VoteEnded.Outcome::question).toList();
        Subjects subjects = lock(questions);
        Map<Recommendation, List<RecommendationState>> votes = new LinkedHashMap<>();
        for (VoteEnded.Outcome outcome : event.outcomes()) {
            Stream.of(Measure.CHOICE, Measure.HANDS)
                    .flatMap(vote -> Stream.ofNullable(outcome.told().get(vote)))
                    .map(Support::of)
                    .forEach(said -> subjects.of(outcome.question()).forEach(wording -> votes.computeIfAbsent(
                                    subjects.recommendation(wording), any -> new ArrayList<>())
                            .add(said)));
        }
        votes.forEach((recommendation, said) -> recommendation.closeBallot(Support.ofAll(said)));
        subjects.unvote(questions);
    }

    public void on(@Observes RoundAnnulled event) {
        lock(event.questions()).unvote(event.questions());
    }

    /** What is voted on, locked in the order of keys: two statements, however many questions there are. */
    private Subjects lock(List<BallotQuestion> questions) {
        Set<SubjectId> asked = questions.stream()
                .flatMap(question -> question.subjects().stream())
                .collect(Collectors.toSet());
        List<Wording> wordings = InList.query(
                        entities,
                        "from Wording w left join fetch w.texts where w.id in :subjects order by w.id",
                        Wording.class,
                        "subjects",
                        Key.values(asked))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Recommendation> recommendations = InList.query(
                        entities,
                        "from Recommendation r where r.id in :wanted order by r.id",
                        Recommendation.class,
                        "wanted",
                        wordings.stream()
                                .map(wording -> wording.recommendation().value())
                                .collect(Collectors.toSet()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return new Subjects(
                wordings.stream()
                        .distinct()
                        .collect(Collectors.toMap(wording -> wording.id().subject(), w -> w)),
                recommendations.stream().collect(Collectors.toMap(Recommendation::id, r -> r)));
    }

    /** The wordings that a round asks about, and the recommendations they are of. Nothing of what else it asks about. */
    private record Subjects(Map<SubjectId, Wording> wordings, Map<RecommendationId, Recommendation> recommendations) {

        List<Wording> of(BallotQuestion question) {
            return question.subjects().stream()
                    .flatMap(subject -> Stream.ofNullable(wordings.get(subject)))
                    .toList();
        }

        Recommendation recommendation(Wording wording) {
            return Objects.requireNonNull(recommendations.get(wording.recommendation()));
        }

        void unvote(List<BallotQuestion> questions) {
            questions.stream().flatMap(question -> of(question).stream()).forEach(wording -> recommendation(wording)
                    .annulBallot());
        }
    }

    private static void refuseOtherWords(WordingTexts standing, List<Prompt> prompts) {
        for (Prompt prompt : prompts) {
            WordingText text = standing.in(prompt.language());
            if (text == null || !text.text().equals(prompt.text()) || text.stale() != prompt.stale()) {
                throw new Refusal.NotNow("wording.otherWords");
            }
        }
    }
}

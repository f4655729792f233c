package org.throughline.ballot.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.ballot.box.BoxedBallot;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.reason.Reasons;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.DatabaseClock;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;
import org.throughline.disclosure.ledger.Overlap;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.ReleaseLedger;
import org.throughline.refusal.Refusal;

/**
 * The opening of a round: copies the electorate, has the vault make keys and puts a sealed "not cast" into the box for
 * every voter. The keys are durable before the transaction commits; if it does not, the next attempt uses the same keys.
 */
@Dependent
public class Opening {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private Electorates electorates;

    @Inject
    private Questions questions;

    @Inject
    private RoundRegister register;

    @Inject
    private Reasons reasons;

    @Inject
    private ReleaseLedger ledger;

    @Inject
    private DatabaseClock clock;

    /** How long ahead, at least, rounds that open now announce that their deadline is brought forward. */
    @Inject
    @ConfigProperty(name = "ballot.close.notice", defaultValue = "PT30M")
    private Duration closeNotice;

    @Inject
    private Event<RoundOpened> openings;

    @Inject
    private Event<SeriesChanged> acts;

    /**
     * Opens a round that the caller holds alone.
     *
     * @throws Refusal.Invalid if its deadline has passed, or nobody could vote
     * @throws Refusal.NotNow if its results could not be told beside those of an earlier round, or some of the same
     *     people are voting on one of its questions already
     */
    void open(Round round, UUID series) {
        List<BallotQuestion> asked = questions.of(round.id());
        DisclosureRule limits = register.limitsOf(series);
        if (!asked.stream().allMatch(question -> question.kind().isOnBallot())) {
            throw new Refusal.NotNow("round.notDraft");
        }
        List<UUID> voters = electorates.copy(round.id(), round.workshop());
        if (voters.isEmpty()) {
            throw new Refusal.Invalid("round.nobody");
        }
        if (voters.size() < round.announcement().quorum()) {
            throw new Refusal.Invalid("round.quorumUnreachable");
        }
        asked.stream()
                .flatMap(question -> question.subjects().stream())
                .distinct()
                .forEach(subject -> refuseWhatCouldNotBeTold(round, subject, limits));
        round.open(clock.now(), limits, closeNotice, asked);
        fillBox(round, voters, asked);
        openings.fire(new RoundOpened(series, round.workshop(), round.id(), asked));
        acts.fire(new SeriesChanged(series, "round.opened", "round", round.id()));
    }

    private void refuseWhatCouldNotBeTold(Round round, UUID subject, DisclosureRule limits) {
        Announcement announced = round.announcement();
        Release hoped = new Release(subject, round.id(), announced.cut(), Integer.MAX_VALUE, announced.audience());
        ledger.objection(hoped, limits, electorates).map(Opening::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        if (isAtVoteElsewhere(subject, round.id())) {
            throw new Refusal.NotNow("round.alreadyAtVote");
        }
    }

    private static Refusal refusal(Reason reason) {
        return new Refusal.NotNow(reason == Reason.OTHER_CUT ? "round.otherCut" : "round.partlySamePeople");
    }

    private boolean isAtVoteElsewhere(UUID subject, UUID round) {
        return entities.createQuery(
                        """
                        select distinct r.id from Question q join Round r on r.id = q.round left join q.options o
                        where (q.subject = :subject or o.subject = :subject) and r.course.state in ('open', 'closing', 'suspended')
                        """,
                        UUID.class)
                .setParameter("subject", subject)
                .getResultStream()
                .anyMatch(other -> electorates.overlap(round, other) != Overlap.APART);
    }

    private void fillBox(Round round, List<UUID> voters, List<BallotQuestion> asked) {
        SealingKey key = vault.create(round.key());
        voters.forEach(voter ->
                entities.persist(new BoxedBallot(round.id(), voter, Seal.notCast(key, round.contextOf(voter)))));
        reasons.prepare(round, voters, asked, key);
        entities.flush();
    }
}

package org.throughline.ballot.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.ballot.box.BoxedBallot;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.RoundOpened;
import org.throughline.ballot.prospect.Prospect;
import org.throughline.ballot.prospect.Prospects;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.reason.Reasons;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Conditions;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ledger.ReleaseLedger;
import org.throughline.platform.DatabaseClock;
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
    private LanguageNotes languageNotes;

    @Inject
    private RoundRegister register;

    @Inject
    private Reasons reasons;

    @Inject
    private Prospects prospects;

    @Inject
    private ReleaseLedger ledger;

    @Inject
    private DatabaseClock clock;

    /** How long ahead, at least, rounds that open now announce that their deadline is brought forward. */
    @Inject
    @ConfigProperty(name = "ballot.close.notice", defaultValue = "PT30M")
    private Duration closeNotice;

    @Inject
    private Event<BallotEvent> acts;

    /**
     * Opens a round that the caller holds alone.
     *
     * @throws Refusal.Invalid if its deadline has passed, or nobody could vote
     * @throws Refusal.NotNow if it may not stand beside other rounds on the same subject
     */
    void open(Round round) {
        List<BallotQuestion> draft = questions.of(round.id());
        DisclosureRule limits = register.limitsOf(round.series().value());
        if (!draft.stream().allMatch(question -> question.kind().isOnBallot())) {
            throw new Refusal.NotNow("round.notDraft");
        }
        ledger.hold();
        Prospect prospect = prospects.of(round, draft);
        Announcement announced = round.announcement().within(limits);
        prospect.refuseUnlessItMayOpen(announced);
        List<Voter> voters = prospect.voters();
        electorates.keep(round.id(), voters);
        questions.part(round.id(), prospect.parted());
        boolean showable = prospect.promises(announced).contains(announced.mode());
        List<BallotQuestion> asked = questions.of(round.id());
        round.open(
                clock.now(),
                new Conditions(limits, closeNotice, voters.size(), showable, languageNotes.of(round.id(), asked)),
                asked);
        fillBox(round, voters, asked);
        acts.fire(new RoundOpened(
                round.series().value(), round.scope().value(), round.id().value(), asked));
    }

    private void fillBox(Round round, List<Voter> voters, List<BallotQuestion> asked) {
        SealingKey key = vault.create(round.key());
        voters.forEach(voter ->
                entities.persist(new BoxedBallot(round.id(), voter.id(), Seal.notCast(key, round.contextOf(voter)))));
        reasons.prepare(round, voters, asked, key);
        entities.flush();
    }
}

package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.RoundAnnulled;
import org.throughline.ballot.event.BallotEvent.RoundClosed;
import org.throughline.ballot.event.BallotEvent.RoundSuspended;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.notice.NoticeKind;
import org.throughline.ballot.notice.Notices;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.LanguageNotes;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.reason.Reasons;
import org.throughline.ballot.result.Tallies;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.Trouble;
import org.throughline.ballot.seal.BrokenSeal;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.ballot.seal.OpeningKey;
import org.throughline.platform.DatabaseClock;
import org.throughline.platform.Sha256;

/**
 * The steps of a close, each a transaction of its own that takes the round's row exclusively, so that one node does it and
 * the others find it done. Every step may be repeated. For {@link Closing} only.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class ClosingSteps {

    private static final byte[] NO_TALLY = Sha256.of(new byte[0]);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private LanguageNotes languageNotes;

    @Inject
    private Questions questions;

    @Inject
    private BoxCounting counting;

    @Inject
    private Tallies tallies;

    @Inject
    private VoteOutcomes outcomes;

    @Inject
    private Reasons reasons;

    @Inject
    private Notices notices;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<BallotEvent> acts;

    /**
     * First step: from here on no ballot is taken. Not if the deadline was put off since somebody saw that it had passed.
     */
    public void begin(RoundId id) {
        Round round = alone(id);
        Instant now = clock.now();
        if (CloseStep.TAKE_NO_MORE.where(CloseStep.Standing.of(round, now, vault)) == CloseStep.Act.DO) {
            round.lifeCycle().beginClosing(now);
        }
    }

    /**
     * Second step: counts, and stores what is told and the reasons that may be read. If the vault has the tally already, the database was set back after it
     * had been counted, and the tally is taken from there; the reasons, which may be older too, are not read.
     *
     * @return what is told; empty if the round is not closing, or had to be suspended
     */
    public Optional<Counted> count(RoundId id) {
        Round round = alone(id);
        return switch (CloseStep.COUNT.where(CloseStep.Standing.of(round, clock.now(), vault))) {
            case STOP, REFUSE -> Optional.empty();
            case PASS -> Optional.of(new Counted(round.key(), tallies.of(id)));
            case ADOPT -> vault.tally(round.key()).map(text -> adopted(round, Tally.parse(id, text)));
            case DO -> counted(round).map(tally -> kept(round, tally));
        };
    }

    /** Third step, when the tally is in the vault too: the ballots go, and what is sealed of reasons. */
    public void emptyBox(RoundId id) {
        Round round = alone(id);
        if (CloseStep.EMPTY_BOX.where(CloseStep.Standing.of(round, clock.now(), vault)) == CloseStep.Act.REFUSE) {
            throw new IllegalStateException("the tally has no second copy yet");
        }
        deleteBallots(id);
    }

    /** Last step, when the keys are destroyed too. */
    public void finish(RoundId id) {
        Round round = alone(id);
        CloseStep.Act act = CloseStep.FINISH.where(CloseStep.Standing.of(round, clock.now(), vault));
        if (act == CloseStep.Act.REFUSE) {
            throw new IllegalStateException("the keys are not destroyed yet");
        }
        if (act == CloseStep.Act.DO) {
            round.lifeCycle().close();
            acts.fire(new RoundClosed(round.series().value(), id.value(), outcomes.of(id)));
        }
    }

    /** Stops a round, unless it is over. */
    public void suspend(RoundId id, Trouble why) {
        Round round = alone(id);
        if (round.is(RoundState.OPEN) || round.is(RoundState.CLOSING)) {
            suspend(round, why);
        }
    }

    /** Destroys what is left of a suspended round. If it breaks off, the round is still suspended, with its keys gone. */
    public void annul(RoundId id, long seen) {
        Round round = alone(id);
        if (!round.is(RoundState.VOID)) {
            round.seen(seen).annul();
            notices.post(id, new Notice(NoticeKind.VOID, clock.now(), null));
            vault.destroy(round.key(), NO_TALLY);
            deleteBallots(id);
            acts.fire(new RoundAnnulled(round.series().value(), id.value(), questions.of(id)));
        }
    }

    private Round alone(RoundId id) {
        return entities.find(Round.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Counted kept(Round round, Tally tally) {
        tallies.store(tally);
        round.lifeCycle().count(tally.hash());
        return new Counted(round.key(), tally);
    }

    private Counted adopted(Round round, Tally tally) {
        counting.enterAdopted(round, tally);
        return kept(round, tally);
    }

    private Optional<Tally> counted(Round round) {
        List<BallotQuestion> asked = questions.of(round.id());
        Optional<OpeningKey> key = vault.opening(round.key());
        if (key.isEmpty()) {
            return suspend(round, Trouble.KEY_MISSING);
        }
        if (!round.asks(asked, languageNotes.of(round.id(), asked))) {
            return suspend(round, Trouble.QUESTIONS_CHANGED);
        }
        if (!counting.isBoxComplete(round)) {
            return suspend(round, Trouble.BALLOT_MISSING);
        }
        try {
            BoxCount count = counting.count(round, key.get(), asked);
            if (!counting.mayTell(round, asked, count)) {
                return Optional.of(counting.withhold(round, asked));
            }
            reasons.open(round, key.get());
            return Optional.of(counting.disclose(round, asked, count));
        } catch (BrokenSeal broken) {
            return suspend(round, Trouble.BROKEN_SEAL);
        }
    }

    private Optional<Tally> suspend(Round round, Trouble why) {
        round.lifeCycle().suspend(why);
        notices.post(round.id(), new Notice(NoticeKind.SUSPENDED, clock.now(), null));
        acts.fire(new RoundSuspended(round.series().value(), round.id().value()));
        return Optional.empty();
    }

    private void deleteBallots(RoundId id) {
        counting.empty(id);
        reasons.destroy(id);
    }
}

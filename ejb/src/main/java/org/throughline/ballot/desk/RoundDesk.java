package org.throughline.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.throughline.ballot.close.Closing;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.RoundBroughtForward;
import org.throughline.ballot.event.BallotEvent.RoundExtended;
import org.throughline.ballot.event.BallotEvent.RoundReminded;
import org.throughline.ballot.event.BallotEvent.RoundResumed;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.notice.Notice;
import org.throughline.ballot.notice.NoticeKind;
import org.throughline.ballot.notice.Notices;
import org.throughline.ballot.prospect.Outlook;
import org.throughline.ballot.prospect.Prospect;
import org.throughline.ballot.prospect.Prospects;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.RoundAccess;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.dialogue.workshop.Zones;
import org.throughline.identity.Role;
import org.throughline.platform.DatabaseClock;
import org.throughline.refusal.Refusal;

/** Where a convenor opens a drafted round and moves its deadline; or ends what cannot be closed. */
@Stateless
public class RoundDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedRounds scoped;

    @Inject
    private Questions questions;

    @Inject
    private Electorates electorates;

    @Inject
    private RoundRegister register;

    @Inject
    private Prospects prospects;

    @Inject
    private Opening opening;

    @Inject
    private Closing closing;

    @Inject
    private KeyVault vault;

    @Inject
    private Notices notices;

    @Inject
    private Zones zones;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<BallotEvent> acts;

    /** A round with all that its convenor needs to know before the next step. */
    @RolesAllowed(Role.CONVENOR)
    public RoundHome round(RoundId round) {
        RoundAccess access = scoped.enter(round, CONVENOR);
        List<BallotQuestion> asked = questions.of(round);
        boolean draft = access.round().is(RoundState.DRAFT);
        Announcement announced = draft
                ? access.round()
                        .announcement()
                        .within(register.limitsOf(access.round().series().value()))
                : access.round().announcement();
        Prospect prospect = draft ? prospects.of(access.round(), asked) : Prospect.NONE;
        return new RoundHome(
                access.constituency(),
                access.round().summary(),
                access.round().is(RoundState.OPEN) && access.round().isDue(clock.now()),
                zones.around(access.round().series(), access.round().scope()),
                notices.of(round),
                asked,
                Electorates.byGroup(draft ? prospect.voters() : electorates.of(round), announced.cut()),
                draft ? prospect.outlook(announced) : new Outlook(announced.promises(), false, 0));
    }

    /**
     * Opens a round: the electorate and all that was announced stand from now on. Opening twice is opening once.
     *
     * @throws Refusal.NotNow if the draft was changed since it was seen
     * @throws Refusal.Invalid if the deadline has passed, or nobody could vote
     * @throws Refusal.NotNow if the results could not be told beside those of an earlier round
     */
    @RolesAllowed(Role.CONVENOR)
    public void open(RoundId id, long seen) {
        RoundAccess access = scoped.enterAlone(id, CONVENOR);
        if (!access.round().is(RoundState.OPEN)) {
            access.round().seen(seen).mustBeDraft();
            opening.open(access.round());
        }
    }

    /**
     * Reminds everybody of an open round alike, whether they voted or not; once.
     *
     * @throws Refusal.NotNow if they were reminded before
     * @throws Refusal.NotNow if the deadline has moved since, which the reminder names
     */
    @RolesAllowed(Role.CONVENOR)
    public void remind(RoundId id, long seen) {
        RoundAccess access = scoped.enterAlone(id, CONVENOR);
        access.round().seen(seen).mustBeOpen();
        if (notices.has(id, NoticeKind.REMINDER)) {
            throw new Refusal.NotNow("round.reminded");
        }
        notices.post(id, new Notice(NoticeKind.REMINDER, clock.now(), null));
        acts.fire(new RoundReminded(access.round().series().value(), id.value()));
    }

    /** Puts the deadline of an open or suspended round off, and tells everybody. */
    @RolesAllowed(Role.CONVENOR)
    public void extend(RoundId id, Instant deadline, long seen) {
        RoundAccess access = scoped.enterAlone(id, CONVENOR);
        access.round().seen(seen).extend(deadline);
        notices.post(id, new Notice(NoticeKind.EXTENDED, clock.now(), deadline));
        acts.fire(new RoundExtended(access.round().series().value(), id.value()));
    }

    /**
     * Brings the deadline of an open round forward, and tells everybody.
     *
     * @param ahead from now, when the notice goes out, to the new deadline
     * @throws Refusal.Invalid if that is shorter than the round announced, or the deadline is sooner anyway
     */
    @RolesAllowed(Role.CONVENOR)
    public void closeEarly(RoundId id, Duration ahead, long seen) {
        RoundAccess access = scoped.enterAlone(id, CONVENOR);
        Instant now = clock.now();
        Instant deadline = access.round().seen(seen).bringForward(ahead, now);
        notices.post(id, new Notice(NoticeKind.BROUGHT_FORWARD, now, deadline));
        acts.fire(new RoundBroughtForward(access.round().series().value(), id.value()));
    }

    /**
     * Counts a round whose deadline has passed, as would happen within the minute anyway. Each step commits by itself; if
     * one fails, the next call or the next minute goes on from there.
     *
     * @throws Refusal.NotNow while ballots are taken
     */
    @RolesAllowed(Role.CONVENOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void close(RoundId id) {
        scoped.enter(id, CONVENOR).round().refuseUnlessOver(clock.now());
        closing.close(id);
    }

    /**
     * Lets a suspended round go on, after its keys have come back to the vault.
     *
     * @throws Refusal.NotNow if they have not, or keys were not the trouble
     */
    @RolesAllowed(Role.CONVENOR)
    public void resume(RoundId id, long seen) {
        RoundAccess access = scoped.enterAlone(id, CONVENOR);
        if (vault.opening(access.round().key()).isEmpty()) {
            throw new Refusal.NotNow("round.keyMissing");
        }
        access.round().seen(seen).resume();
        notices.post(id, new Notice(NoticeKind.RESUMED, clock.now(), null));
        acts.fire(new RoundResumed(access.round().series().value(), id.value()));
    }

    /** Gives a suspended round up: ballots and keys are destroyed uncounted. */
    @RolesAllowed(Role.CONVENOR)
    public void annul(RoundId id, long seen) {
        scoped.enter(id, CONVENOR);
        closing.annul(id, seen);
    }
}

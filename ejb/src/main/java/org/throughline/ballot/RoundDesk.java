package org.throughline.ballot;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.dialogue.WorkshopDoor;
import org.throughline.identity.Keys;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Where a convenor prepares rounds, opens and closes them. */
@Stateless
public class RoundDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RoundDoors doors;

    @Inject
    private Questions questions;

    @Inject
    private Electorates electorates;

    @Inject
    private Opening opening;

    @Inject
    private Closing closing;

    @Inject
    private KeyVault vault;

    @Inject
    private Event<SeriesChanged> acts;

    /** The rounds of a workshop; drafts are shown to its convenors only. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Rounds rounds(String series, String workshop) {
        WorkshopDoor door = doors.workshop(series, workshop);
        List<RoundSummary> rounds = entities.createQuery(
                        """
                        from Round where workshop = :workshop and (state <> 'draft' or :convenor = true)
                        order by number desc
                        """,
                        Round.class)
                .setParameter("workshop", door.id())
                .setParameter("convenor", door.series().as(CONVENOR))
                .getResultStream()
                .map(Round::summary)
                .toList();
        return new Rounds(door, rounds);
    }

    /** A round with all that its convenor needs to know before the next step. */
    @RolesAllowed(Role.CONVENOR)
    public RoundHome round(UUID round) {
        RoundDoor door = doors.enter(round, CONVENOR);
        return new RoundHome(
                door.workshop(),
                door.round().summary(),
                questions.of(round),
                door.round().is(RoundState.DRAFT)
                        ? electorates.wouldBe(door.round().workshop())
                        : electorates.of(round));
    }

    /** Prepares a round. Nobody but convenors sees it. */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, String workshop, NewRound given) {
        WorkshopDoor door = doors.workshop(series, workshop, CONVENOR);
        Round known = entities.find(Round.class, given.id());
        if (known == null) {
            draft(door.id(), given);
        } else if (!known.workshop().equals(door.id())) {
            throw new Refusal.Missing();
        }
    }

    /**
     * Changes a draft.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(NewRound given, long seen) {
        Round round = doors.enterAlone(given.id(), CONVENOR).round();
        round.revise(given, seen);
        questions.remove(round.id());
        questions.put(round.id(), given.questions());
    }

    /** Throws a draft away. */
    @RolesAllowed(Role.CONVENOR)
    public void discard(UUID id, long seen) {
        Round round = doors.enterAlone(id, CONVENOR).round();
        round.mustBeDraft(seen);
        questions.remove(id);
        entities.remove(round);
    }

    /**
     * Opens a round: the electorate and all that was announced stand from now on. Opening twice is opening once.
     *
     * @throws Refusal.Stale if the draft was changed since it was seen
     * @throws Refusal.Invalid if the deadline has passed, or nobody could vote
     * @throws Refusal.NotNow if the results could not be told beside those of an earlier round
     */
    @RolesAllowed(Role.CONVENOR)
    public void open(UUID id, long seen) {
        RoundDoor door = doors.enterAlone(id, CONVENOR);
        if (!door.round().is(RoundState.OPEN)) {
            door.round().mustBeDraft(seen);
            opening.open(door.round(), door.workshop().series().id());
        }
    }

    /** Puts the deadline of an open round off. */
    @RolesAllowed(Role.CONVENOR)
    public void extend(UUID id, Instant deadline, long seen) {
        RoundDoor door = doors.enterAlone(id, CONVENOR);
        door.round().extend(deadline, seen);
        tell(door, "round.extended");
    }

    /**
     * Closes a round and counts it. Each step commits by itself; if one fails, the next call or the next minute goes on
     * from there.
     */
    @RolesAllowed(Role.CONVENOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void close(UUID id) {
        doors.enter(id, CONVENOR).round().refuseUnlessOpened();
        closing.close(id);
    }

    /**
     * Lets a suspended round go on, after its keys have come back to the vault.
     *
     * @throws Refusal.NotNow if they have not, or keys were not the trouble
     */
    @RolesAllowed(Role.CONVENOR)
    public void resume(UUID id) {
        RoundDoor door = doors.enterAlone(id, CONVENOR);
        if (vault.opening(door.round().key()).isEmpty()) {
            throw new Refusal.NotNow("round.keyMissing");
        }
        door.round().resume();
        tell(door, "round.resumed");
    }

    /** Gives a suspended round up: ballots and keys are destroyed uncounted. */
    @RolesAllowed(Role.CONVENOR)
    public void annul(UUID id) {
        doors.enter(id, CONVENOR);
        closing.annul(id);
    }

    /**
     * Drafts a round that puts the questions of another one again, under a new key.
     *
     * @param fresh the new round's key, made by whoever asks
     */
    @RolesAllowed(Role.CONVENOR)
    public void again(UUID id, UUID fresh, Instant deadline) {
        RoundDoor door = doors.enter(id, CONVENOR);
        if (entities.find(Round.class, fresh) == null) {
            List<NewQuestion> same = questions.of(id).stream()
                    .map(question -> new NewQuestion(question.kind(), question.subject(), question.prompts()))
                    .toList();
            Announcement announced = door.round().announcement();
            draft(
                    door.workshop().id(),
                    new NewRound(
                            fresh, door.round().title(), deadline, announced.bySide(), announced.audience(), same));
        }
    }

    private void draft(UUID workshop, NewRound given) {
        entities.createNativeQuery("select id from workshop where id = :workshop for update")
                .setParameter("workshop", Keys.bytes(workshop))
                .getSingleResult();
        Integer last = entities.createQuery(
                        "select coalesce(max(r.number), 0) from Round r where r.workshop = :workshop", Integer.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
        entities.persist(new Round(workshop, last + 1, given));
        questions.put(given.id(), given.questions());
    }

    private void tell(RoundDoor door, String act) {
        acts.fire(new SeriesChanged(
                door.workshop().series().id(), act, "round", door.round().id()));
    }
}

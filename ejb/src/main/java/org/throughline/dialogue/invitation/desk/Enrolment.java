package org.throughline.dialogue.invitation.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.invitation.Seating;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.participation.Places;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** Writes people on the list of a workshop. */
@Dependent
class Enrolment {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KnownPeople people;

    @Inject
    private Places places;

    @Inject
    private Seating seating;

    @Inject
    private Elsewhere elsewhere;

    Invitee one(WorkshopAccess access, InviteeId id) {
        return entities.createQuery("from Invitee where id = :id and workshop = :workshop", Invitee.class)
                .setParameter("id", id.value())
                .setParameter("workshop", access.id().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /** @param but whose own address and account it may be; null if nobody's */
    void refuseTaken(WorkshopAccess access, NewInvitee given, @Nullable InviteeId but) {
        Map<String, String> faults = new HashMap<>();
        for (Invitee invitee : people.invitees(access, LockModeType.NONE)) {
            if (invitee.card().id().equals(but)) {
                continue;
            }
            if (given.address() != null
                    && given.address().text().equals(invitee.card().address())) {
                faults.put("address", "listed");
            }
            if (given.seat().account().equals(invitee.card().seat().account())) {
                faults.put(given.address() == null ? "account" : "address", "listed");
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** New people are put on the list, known ones are said otherwise; who has a place keeps one. */
    void take(WorkshopAccess access, List<NewInvitee> all) {
        Map<String, Invitee> known = people.byWhatIsKnown(people.invitees(access, LockModeType.PESSIMISTIC_WRITE));
        Set<String> seated = KnownPeople.seats(people.unlisted(access).stream().map(NewInvitee::seat))
                .keySet();
        List<Invitee> inTheRoom = new ArrayList<>();
        for (NewInvitee given : all) {
            Invitee invitee = KnownPeople.of(known, given);
            if (invitee == null) {
                invitee = new Invitee(access, given);
                entities.persist(invitee);
                if (seated.contains(given.seat().account())) {
                    inTheRoom.add(invitee);
                }
            } else {
                if (invitee.state().isSeated()) {
                    inTheRoom.add(invitee);
                }
                hold(access, invitee, given.unlessSaid(invitee.seat().account()));
            }
        }
        seating.seat(access.series().id(), access.id(), inTheRoom);
    }

    /** What goes or stands otherwise elsewhere if somebody is corrected so. */
    List<Doubt> doubts(WorkshopAccess access, Invitee invitee, NewInvitee given) {
        if (!invitee.state().isSeated()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        String before = invitee.seat().account();
        if (!before.equals(given.seat().account())) {
            doubts.add(Doubt.of("invitees.leave", before));
        }
        doubts.addAll(elsewhere.of(access, List.of(given.seat())));
        return doubts;
    }

    void correct(WorkshopAccess access, Invitee invitee, NewInvitee given, long seen) {
        invitee.refuseStale(seen);
        boolean seated = invitee.state().isSeated();
        hold(access, invitee, given);
        if (seated) {
            seating.seat(access.series().id(), access.id(), List.of(invitee));
        }
    }

    /** Where it is somebody else by now, letters that went out lead nowhere, and nobody has been invited or seated yet. */
    private void hold(WorkshopAccess access, Invitee invitee, NewInvitee given) {
        if (invitee.isAnother(given)) {
            entities.createQuery("delete from InvitationLink where invitee = :invitee")
                    .setParameter("invitee", invitee.card().id().value())
                    .executeUpdate();
            ParticipationId place = invitee.participation();
            if (invitee.state() != InvitationState.WITHDRAWN) {
                invitee.become(InvitationState.DRAFTED);
            }
            if (place != null) {
                entities.flush();
                places.end(access.series().id(), access.id(), List.of(place));
            }
        }
        invitee.hold(given);
    }
}

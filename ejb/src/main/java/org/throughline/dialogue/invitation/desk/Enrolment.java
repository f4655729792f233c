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
                invitee.hold(given);
                if (invitee.state().isSeated()) {
                    inTheRoom.add(invitee);
                }
            }
        }
        seating.seat(access.series().id(), access.id(), inTheRoom);
    }

    void correct(WorkshopAccess access, Invitee invitee, NewInvitee given, long seen) {
        String before = invitee.seat().account();
        invitee.correct(given, seen);
        if (!invitee.state().isSeated()) {
            return;
        }
        ParticipationId place = invitee.participation();
        if (!before.equals(invitee.seat().account()) && place != null) {
            invitee.become(InvitationState.DRAFTED);
            entities.flush();
            places.end(access.series().id(), access.id(), List.of(place));
        }
        seating.seat(access.series().id(), access.id(), List.of(invitee));
    }
}

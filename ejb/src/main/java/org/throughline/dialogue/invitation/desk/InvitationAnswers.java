package org.throughline.dialogue.invitation.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeKeeper;
import org.throughline.dialogue.invitation.Seating;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.InvitationsNoted;
import org.throughline.dialogue.series.DialogueEvent.InviteesRemoved;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** Notes what came of invitations, several at once: "accepted by telephone", declined, no longer invited. */
@Stateless
public class InvitationAnswers {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Seating seating;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private Instance<InviteeKeeper> keepers;

    @Inject
    private Event<DialogueEvent> changes;

    /**
     * Notes that people accepted, were there, declined, are no longer invited, or have not answered after all. Whoever
     * accepts takes the place that stands on the list for them; whoever no longer does leaves the workshop.
     *
     * @param became never {@code SENT}: that is noted by whoever sends
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed if somebody stands elsewhere in the series on another side or in another sector, or leaves
     *     the workshop by it
     */
    @RolesAllowed(Role.CONVENOR)
    public void note(
            String series, String workshop, Collection<InviteeId> people, InvitationState became, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        if (became == InvitationState.SENT) {
            throw new Refusal.Invalid("form");
        }
        List<Invitee> otherwise = chosen(access, people).stream()
                .filter(invitee -> invitee.state() != became)
                .toList();
        Refusal.Unconfirmed.unlessRead(doubts(access, otherwise, became), read);
        if (otherwise.isEmpty()) {
            return;
        }
        if (became.isSeated()) {
            seating.seat(
                    access.series().id(),
                    access.id(),
                    otherwise.stream()
                            .filter(invitee -> !invitee.state().isSeated())
                            .toList());
            otherwise.forEach(invitee -> invitee.note(became));
        } else {
            seating.empty(access.series().id(), access.id(), otherwise, became);
            leave(access, otherwise, false);
        }
        changes.fire(
                new InvitationsNoted(access.series().id().value(), access.id().value()));
    }

    /**
     * Takes people off the list: names and addresses are gone, and their links lead nowhere. Whoever has a place keeps it, by
     * account alone.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with whom it is about, since it cannot be undone
     */
    @RolesAllowed(Role.CONVENOR)
    public void remove(String series, String workshop, Collection<InviteeId> people, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        List<Invitee> chosen = chosen(access, people);
        Refusal.Unconfirmed.unlessRead(
                List.of(Doubt.of(
                        "invitees.gone",
                        chosen.stream().map(invitee -> invitee.seat().account()).collect(Collectors.joining(", ")))),
                read);
        entities.createQuery("delete from InvitationLink where invitee in :people")
                .setParameter("people", Key.values(people))
                .executeUpdate();
        leave(access, chosen, true);
        chosen.forEach(entities::remove);
        changes.fire(
                new InviteesRemoved(access.series().id().value(), access.id().value()));
    }

    private void leave(WorkshopAccess access, List<Invitee> people, boolean deleted) {
        List<String> addresses = people.stream()
                .map(invitee -> invitee.card().address())
                .filter(address -> !address.isEmpty())
                .toList();
        if (!addresses.isEmpty()) {
            keepers.forEach(keeper -> keeper.leave(access.series().id(), access.id(), addresses, deleted));
        }
    }

    private List<Invitee> chosen(WorkshopAccess access, Collection<InviteeId> people) {
        if (people.isEmpty()) {
            throw new Refusal.Invalid("invitees.noneChosen");
        }
        List<Invitee> chosen = entities.createQuery(
                        "from Invitee where workshop = :workshop and id in :people order by familyName, id",
                        Invitee.class)
                .setParameter("workshop", access.id().value())
                .setParameter("people", Key.values(people))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (chosen.size() < people.stream().distinct().count()) {
            throw new Refusal.Missing();
        }
        return chosen;
    }

    private List<Doubt> doubts(WorkshopAccess access, List<Invitee> people, InvitationState became) {
        if (became.isSeated()) {
            return elsewhere.of(
                    access,
                    people.stream()
                            .filter(invitee -> !invitee.state().isSeated())
                            .map(Invitee::seat)
                            .toList());
        }
        List<Doubt> doubts = new ArrayList<>();
        String leaving = people.stream()
                .filter(invitee -> invitee.state().isSeated())
                .map(invitee -> invitee.seat().account())
                .collect(Collectors.joining(", "));
        if (!leaving.isEmpty()) {
            doubts.add(Doubt.of("invitees.leave", leaving));
        }
        return doubts;
    }
}

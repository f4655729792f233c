package org.throughline.dialogue.invitation.door;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.Seating;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.InvitationsNoted;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.Workshop;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * Reads and answers an invitation for whoever holds its link, without a login. The link gives nothing else: whoever it was
 * forwarded to can answer for the invited person, and enters the workshop only by signing in as that person. An answer is an
 * act of a participant, so the record of acts knows its day alone.
 */
@Stateless
@RunAs(Role.PARTICIPANT)
public class InvitationDoor {

    private record Found(Invitee invitee, Workshop workshop, DialogueSeries series) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seating seating;

    @Inject
    private Clock clock;

    @Inject
    private Event<DialogueEvent> changes;

    /** @throws Refusal.Missing if there is no such link */
    @PermitAll
    public OpenInvitation read(LinkSecret secret) {
        return open(found(secret));
    }

    /**
     * Accepts or declines; said otherwise again until the workshop is over.
     *
     * @throws Refusal.NotNow if it cannot be answered any more
     */
    @PermitAll
    public void answer(LinkSecret secret, boolean accepts) {
        Found found = found(secret);
        Invitee invitee = found.invitee();
        entities.refresh(invitee, LockModeType.PESSIMISTIC_WRITE);
        if (!open(found).isOpen()) {
            throw new Refusal.NotNow("invitation.closed");
        }
        InvitationState became = accepts ? InvitationState.ACCEPTED : InvitationState.DECLINED;
        if (invitee.state() == became) {
            return;
        }
        SeriesId series = found.workshop().series();
        WorkshopId workshop = found.workshop().card().id();
        if (accepts) {
            seating.seat(series, workshop, List.of(invitee));
        } else {
            seating.empty(series, workshop, List.of(invitee), became);
        }
        changes.fire(new InvitationsNoted(series.value(), workshop.value()));
    }

    private Found found(LinkSecret secret) {
        return entities.createQuery(
                        """
                        select i, w, s from InvitationLink l
                        join Invitee i on i.id = l.invitee
                        join Workshop w on w.id = i.workshop
                        join DialogueSeries s on s.id = w.series
                        where l.secretHash = :hash
                        """,
                        Found.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    private OpenInvitation open(Found found) {
        InviteeCard card = found.invitee().card();
        WorkshopCard workshop = found.workshop().card();
        SeriesProfile series = found.series().profile();
        return new OpenInvitation(
                card.name(),
                card.seat().account(),
                series.title(),
                series.convenedBy(),
                workshop.title(),
                workshop.place(),
                workshop.dates(),
                card.state(),
                isOver(workshop));
    }

    private boolean isOver(WorkshopCard workshop) {
        Dates dates = workshop.dates();
        LocalDate last = dates.to() == null ? dates.from() : dates.to();
        return last != null
                && LocalDate.ofInstant(clock.instant(), workshop.place().zone()).isAfter(last);
    }
}

package org.throughline.correspondence.invitation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.letter.MailAddress;
import org.throughline.correspondence.letter.Recipient;
import org.throughline.correspondence.outbox.Outbox;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.door.InvitationLinks;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.InvitationsSent;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** Invites people by mail, or reminds them; each letter has a link of its own, and nobody's address stands in another's. */
@Stateless
public class InvitationLetters {

    /** In the place of the secret, where a letter is only shown. */
    private static final String SHOWN = "…";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private InvitationLinks links;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<DialogueEvent> changes;

    /** Who of those chosen would be written to. */
    @RolesAllowed(Role.CONVENOR)
    public InvitationPlan plan(String series, String workshop, Collection<InviteeId> people) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        return plan(access, chosen(access, people, LockModeType.NONE));
    }

    /** The letters exactly as they would go out. */
    @RolesAllowed(Role.CONVENOR)
    public List<ReadyInvitation> show(InvitationPlan plan, InvitationWords words, String address) {
        return plan.invited().stream()
                .map(invitee -> new ReadyInvitation(
                        invitee, words.to(invitee.name(), invitee.language(), link(address, invitee, SHOWN))))
                .toList();
    }

    /**
     * Posts the letters; they go out once this is committed.
     *
     * @param mailing made by whoever asks: sending it again sends nothing twice
     * @param address the application's own
     * @return how many letters were posted
     * @throws Refusal.NotNow if somebody has answered, or was said otherwise, since the letters were shown
     */
    @RolesAllowed(Role.CONVENOR)
    public int send(WorkshopChoice choice, InvitationWords words, MailingId mailing, String address) {
        WorkshopAccess access = scoped.workshop(choice.series(), choice.workshop(), CONVENOR);
        List<Invitee> people = chosen(access, choice.people(), LockModeType.PESSIMISTIC_WRITE);
        InvitationPlan plan = plan(access, people);
        if (plan.invited().isEmpty() || !plan.mark().equals(choice.seen())) {
            throw new Refusal.NotNow("invitation.otherwise");
        }
        outbox.post(plan.invited().stream()
                .map(card -> letter(access, card, words, mailing, address))
                .toList());
        people.stream()
                .filter(invitee -> isWritable(invitee.card()))
                .forEach(invitee -> invitee.become(InvitationState.SENT));
        changes.fire(
                new InvitationsSent(access.series().id().value(), access.id().value()));
        return plan.invited().size();
    }

    private Letter letter(
            WorkshopAccess access, InviteeCard card, InvitationWords words, MailingId mailing, String address) {
        String secret = links.make(card.id()).text();
        return new Letter(
                new LetterId(UUID.nameUUIDFromBytes((mailing + " " + card.id()).getBytes(StandardCharsets.UTF_8))),
                card.state() == InvitationState.SENT ? LetterKind.REMINDER : LetterKind.INVITATION,
                mailing,
                new LetterScope(access.series().id(), access.id()),
                new Recipient(new MailAddress(card.address()), card.language()),
                words.to(card.name(), card.language(), link(address, card, secret)));
    }

    private static String link(String address, InviteeCard invitee, String secret) {
        return address + "/" + invitee.language().code() + "/invitation/" + secret;
    }

    private static InvitationPlan plan(WorkshopAccess access, List<Invitee> people) {
        List<InviteeCard> invited = new ArrayList<>();
        List<InviteeCard> leftOut = new ArrayList<>();
        people.stream().map(Invitee::card).forEach(card -> (isWritable(card) ? invited : leftOut).add(card));
        return new InvitationPlan(access, invited, leftOut);
    }

    private static boolean isWritable(InviteeCard card) {
        return !card.state().isSeated() && !card.address().isEmpty();
    }

    private List<Invitee> chosen(WorkshopAccess access, Collection<InviteeId> people, LockModeType lock) {
        if (people.isEmpty()) {
            throw new Refusal.Invalid("invitees.noneChosen");
        }
        return entities.createQuery(
                        "from Invitee where workshop = :workshop and id in :people order by familyName, id",
                        Invitee.class)
                .setParameter("workshop", access.id().value())
                .setParameter("people", Key.values(people))
                .setLockMode(lock)
                .getResultList();
    }
}

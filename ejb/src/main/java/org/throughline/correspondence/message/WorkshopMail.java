package org.throughline.correspondence.message;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.Addressee;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.letter.Recipients;
import org.throughline.correspondence.message.CorrespondenceEvent.MailCancelled;
import org.throughline.correspondence.message.CorrespondenceEvent.MessagePosted;
import org.throughline.correspondence.outbox.Outbox;
import org.throughline.correspondence.smtp.MailSettings;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** The mail of a workshop, for its convenors alone: who is written to is as protected as who takes part. */
@Stateless
public class WorkshopMail {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private Instance<Recipients> recipients;

    @Inject
    private Event<CorrespondenceEvent> changes;

    /** What went out, what waits and what was refused. */
    @RolesAllowed(Role.CONVENOR)
    public MailSheet sheet(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        List<MailLine> lines = entities.createQuery(
                        """
                        select new org.throughline.correspondence.message.MailLine(
                            new org.throughline.correspondence.key.MailingId(m.mailing), m.kind, m.address, m.state,
                            m.inDoubt, m.reply, m.postedAt)
                        from OutboxMail m where m.workshop = :workshop
                        order by m.postedAt desc, m.mailing, m.state, m.address, m.id
                        """,
                        MailLine.class)
                .setParameter("workshop", access.id().value())
                .getResultList();
        return new MailSheet(access, Mailing.of(lines), people(access).size(), outbox.hasServer());
    }

    /** What a message would send, exactly. */
    @RolesAllowed(Role.CONVENOR)
    public List<MessagePart> preview(String series, String workshop, WorkshopMessage message) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        return letters(access, message).parts(people(access));
    }

    /**
     * Sends a message to everybody of a workshop who has an address; sending it again changes nothing.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with to how many; whoever asks shows the preview beside it. The mark is of these words
     *     and these people
     * @throws Refusal.NotNow if nobody has an address, or this message was sent already in other words
     */
    @RolesAllowed(Role.CONVENOR)
    public void send(String series, String workshop, WorkshopMessage message, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        List<Addressee> people = people(access);
        if (outbox.has(message.key())) {
            if (letters(access, message).to(people).stream().anyMatch(outbox::has)) {
                return;
            }
            throw new Refusal.NotNow("mail.already");
        }
        if (people.isEmpty()) {
            throw new Refusal.NotNow("mail.nobody");
        }
        String who = people.stream().map(person -> person.place().toString()).collect(Collectors.joining(" "));
        Refusal.Unconfirmed.unlessRead(List.of(Doubt.of("mail.send", people.size(), message.text(), who)), read);
        outbox.post(letters(access, message).to(people));
        changes.fire(new MessagePosted(access.series().id().value(), access.id().value()));
    }

    /**
     * Calls back what still waits of a mailing.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what that means
     * @throws Refusal.NotNow if nothing of it waits any more
     */
    @RolesAllowed(Role.CONVENOR)
    public void cancel(String series, String workshop, MailingId mailing, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        Refusal.Unconfirmed.unlessRead(List.of(Doubt.of("mail.cancel")), read);
        if (outbox.cancel(mailing, scope(access)) == 0) {
            throw new Refusal.NotNow("mail.nothingWaits");
        }
        changes.fire(new MailCancelled(access.series().id().value(), access.id().value()));
    }

    private List<Addressee> people(WorkshopAccess access) {
        return recipients.stream()
                .flatMap(book -> book.of(access.id()).stream())
                .toList();
    }

    private MessageLetters letters(WorkshopAccess access, WorkshopMessage message) {
        return new MessageLetters(message, scope(access), settings.pages());
    }

    private static LetterScope scope(WorkshopAccess access) {
        return new LetterScope(access.series().id(), access.id());
    }
}

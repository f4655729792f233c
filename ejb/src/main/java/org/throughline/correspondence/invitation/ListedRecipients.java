package org.throughline.correspondence.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.correspondence.letter.Addressee;
import org.throughline.correspondence.letter.MailAddress;
import org.throughline.correspondence.letter.Recipient;
import org.throughline.correspondence.letter.Recipients;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.key.WorkshopId;

/** Those with a place in a workshop whose address stands on its list. */
@ApplicationScoped
public class ListedRecipients implements Recipients {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Addressee> of(WorkshopId workshop) {
        return entities.createQuery(
                        """
                        from Invitee where workshop = :workshop and participation is not null and address is not null
                        order by familyName, givenName, id
                        """,
                        Invitee.class)
                .setParameter("workshop", workshop.value())
                .getResultStream()
                .map(ListedRecipients::addressee)
                .toList();
    }

    private static Addressee addressee(Invitee invitee) {
        InviteeCard card = invitee.card();
        return new Addressee(invitee.place(), new Recipient(new MailAddress(card.address()), card.language()));
    }
}

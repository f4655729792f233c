package org.throughline.dialogue.invitation.door;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.throughline.dialogue.key.InviteeId;

/** Makes the links that go into letters. Each letter has its own; all of one person lead to the same invitation. */
@Dependent
public class InvitationLinks {

    @PersistenceContext
    private EntityManager entities;

    public LinkSecret make(InviteeId invitee) {
        LinkSecret secret = LinkSecret.make();
        entities.persist(new InvitationLink(secret, invitee.value()));
        return secret;
    }
}

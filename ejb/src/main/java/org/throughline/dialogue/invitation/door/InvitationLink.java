package org.throughline.dialogue.invitation.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is kept of a link in a letter: whose it is, and by what it is known again; the link itself is not. */
@Entity
@Table(name = "invitation_link")
public class InvitationLink {

    /** SHA-256 of its secret, in hexadecimal. */
    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "invitee_id")
    private UUID invitee;

    protected InvitationLink() {}

    InvitationLink(LinkSecret secret, UUID invitee) {
        this.secretHash = secret.hash();
        this.invitee = invitee;
    }
}

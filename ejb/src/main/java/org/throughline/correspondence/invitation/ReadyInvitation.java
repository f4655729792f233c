package org.throughline.correspondence.invitation;

import org.throughline.correspondence.letter.LetterText;
import org.throughline.dialogue.invitation.InviteeCard;

/** A letter as it goes out, but for the secret in its link. */
public record ReadyInvitation(InviteeCard invitee, LetterText text) {}

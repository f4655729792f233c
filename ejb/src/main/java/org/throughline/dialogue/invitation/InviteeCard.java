package org.throughline.dialogue.invitation;

import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.participation.Seat;
import org.throughline.language.Language;

/**
 * Somebody on the list, as its convenors see it.
 *
 * @param address empty if it is not known
 */
public record InviteeCard(
        InviteeId id,
        InviteeName name,
        String address,
        Language language,
        Seat seat,
        InvitationState state,
        long version) {

    /** What somebody is put on the list with, to be put on another. */
    public NewInvitee again() {
        return new NewInvitee(name, address.isEmpty() ? null : new InviteeAddress(address), language, seat);
    }
}

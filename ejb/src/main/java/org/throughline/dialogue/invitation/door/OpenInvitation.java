package org.throughline.dialogue.invitation.door;

import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.WorkshopPlace;
import org.throughline.language.Bilingual;

/**
 * An invitation as the person sees it who was invited.
 *
 * @param account by which they sign in once they have accepted
 * @param over whether the workshop is over, so that nothing can be answered any more
 */
public record OpenInvitation(
        InviteeName name,
        String account,
        Bilingual series,
        Bilingual convenedBy,
        Bilingual workshop,
        WorkshopPlace place,
        Dates dates,
        InvitationState state,
        boolean over) {

    /** Whether it can be answered. */
    public boolean isOpen() {
        return !over && state != InvitationState.WITHDRAWN && state != InvitationState.ATTENDED;
    }
}

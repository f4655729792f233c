package org.throughline.correspondence.invitation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.language.Language;

/**
 * To whom letters go.
 *
 * @param invited those who are written to
 * @param leftOut those who have a place already, or have no address
 */
public record InvitationPlan(WorkshopAccess access, List<InviteeCard> invited, List<InviteeCard> leftOut) {

    public InvitationPlan {
        invited = List.copyOf(invited);
        leftOut = List.copyOf(leftOut);
    }

    /** The languages in which somebody is written to. */
    public Set<Language> languages() {
        return invited.stream().map(InviteeCard::language).collect(Collectors.toSet());
    }
}

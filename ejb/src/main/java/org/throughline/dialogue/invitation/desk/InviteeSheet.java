package org.throughline.dialogue.invitation.desk;

import java.util.List;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.series.SideName;

/**
 * Whom a workshop invites, by family name.
 *
 * @param others workshops of the series whose people can be taken over
 */
public record InviteeSheet(
        WorkshopAccess access, List<InviteeCard> invitees, List<SideName> sides, List<OtherWorkshop> others) {}

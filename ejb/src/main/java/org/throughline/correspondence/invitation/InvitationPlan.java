package org.throughline.correspondence.invitation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.language.Language;
import org.throughline.platform.Sha256;

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

    /** Says "I have seen to whom it goes": somebody who answered, or was said otherwise, since then has another mark. */
    public String mark() {
        String all = invited.stream()
                .map(card -> card.id() + " " + card.version() + " " + card.state())
                .collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(Sha256.of(all.getBytes(StandardCharsets.UTF_8)), 0, 12);
    }

    /** The languages in which somebody is written to. */
    public Set<Language> languages() {
        return invited.stream().map(InviteeCard::language).collect(Collectors.toSet());
    }
}

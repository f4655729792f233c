package org.throughline.correspondence.invitation;

import java.util.Collection;
import java.util.List;
import org.throughline.dialogue.key.InviteeId;

/** People chosen from the list of a workshop. */
public record WorkshopChoice(String series, String workshop, Collection<InviteeId> people) {

    public WorkshopChoice {
        people = List.copyOf(people);
    }
}

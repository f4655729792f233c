package org.throughline.correspondence.invitation;

import java.util.Collection;
import java.util.List;
import org.throughline.dialogue.key.InviteeId;

/**
 * People chosen from the list of a workshop.
 *
 * @param seen the mark of the plan by which their letters were shown
 */
public record WorkshopChoice(String series, String workshop, Collection<InviteeId> people, String seen) {

    public WorkshopChoice {
        people = List.copyOf(people);
    }
}

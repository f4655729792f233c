package org.throughline.dialogue.invitation;

import java.util.Collection;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;

/** Whoever keeps something of people on a list by their addresses, and hears when they are not to be written to any more. */
public interface InviteeKeeper {

    /** @param deleted whether they are taken off the list, so that their addresses are to be forgotten */
    void leave(SeriesId series, WorkshopId workshop, Collection<String> addresses, boolean deleted);
}

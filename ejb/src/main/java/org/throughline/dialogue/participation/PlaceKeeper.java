package org.throughline.dialogue.participation;

import java.util.Collection;
import java.util.Map;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.WorkshopId;

/** Whoever keeps something of a place: hears that it was taken, and lets go of it before it ends. */
public interface PlaceKeeper {

    void letGo(Collection<ParticipationId> places);

    /** People have taken places, perhaps others than before. */
    void taken(WorkshopId workshop, Collection<Seat> seats, Map<String, ParticipationId> places);
}

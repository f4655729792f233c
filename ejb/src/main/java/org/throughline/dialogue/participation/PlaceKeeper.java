package org.throughline.dialogue.participation;

import java.util.Collection;
import org.throughline.dialogue.key.ParticipationId;

/** Whoever keeps something of a place, and has to let go of it before the place ends. */
public interface PlaceKeeper {

    void letGo(Collection<ParticipationId> places);
}

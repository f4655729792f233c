package org.throughline.dialogue.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.participation.PlaceKeeper;
import org.throughline.platform.key.Key;

/** Whoever is on the list and whose place is ended is no longer invited. */
@ApplicationScoped
public class ListedPlaces implements PlaceKeeper {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void letGo(Collection<ParticipationId> places) {
        entities.createQuery("from Invitee where participation in :places", Invitee.class)
                .setParameter("places", Key.values(places))
                .getResultStream()
                .forEach(invitee -> invitee.become(InvitationState.WITHDRAWN));
        entities.flush();
    }
}

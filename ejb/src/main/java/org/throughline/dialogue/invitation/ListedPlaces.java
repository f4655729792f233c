package org.throughline.dialogue.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.participation.PlaceKeeper;
import org.throughline.dialogue.participation.Seat;
import org.throughline.platform.key.Key;

/**
 * Whoever is on the list and takes a place, however it was given, has accepted; whoever is on it and whose place is ended is
 * no longer invited.
 */
@ApplicationScoped
public class ListedPlaces implements PlaceKeeper {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void taken(WorkshopId workshop, Collection<Seat> seats, Map<String, ParticipationId> places) {
        Map<String, Seat> taken = seats.stream().collect(Collectors.toMap(Seat::known, seat -> seat));
        entities.createQuery("from Invitee where workshop = :workshop and account in :accounts", Invitee.class)
                .setParameter("workshop", workshop.value())
                .setParameter("accounts", taken.keySet())
                .getResultStream()
                .forEach(invitee -> {
                    String account = invitee.seat().account();
                    invitee.sit(
                            Objects.requireNonNull(taken.get(account)), Objects.requireNonNull(places.get(account)));
                });
    }

    @Override
    public void letGo(Collection<ParticipationId> places) {
        entities.createQuery("from Invitee where participation in :places", Invitee.class)
                .setParameter("places", Key.values(places))
                .getResultStream()
                .forEach(invitee -> invitee.become(InvitationState.WITHDRAWN));
        entities.flush();
    }
}

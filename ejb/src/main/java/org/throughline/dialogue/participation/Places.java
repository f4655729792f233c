package org.throughline.dialogue.participation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.ParticipationEnded;
import org.throughline.dialogue.series.DialogueEvent.ParticipationSet;
import org.throughline.dialogue.series.Side;
import org.throughline.identity.ExpectedPeople;
import org.throughline.identity.Membership;
import org.throughline.identity.PersonId;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** Gives places in a workshop and takes them away, with the membership that goes with each. */
@Dependent
public class Places {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExpectedPeople people;

    @Inject
    private Instance<PlaceKeeper> keepers;

    @Inject
    private Event<DialogueEvent> changes;

    /**
     * Gives places, or other places than before, to several people at once; the number of statements that read does not
     * depend on how many they are.
     *
     * @return the places by account
     * @throws Refusal.Invalid if a side is none of the series
     */
    public Map<String, ParticipationId> give(SeriesId series, WorkshopId workshop, Collection<Seat> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        holdSides(series, seats.stream().map(Seat::side).collect(Collectors.toSet()));
        Map<String, PersonId> persons =
                people.of(seats.stream().map(Seat::known).toList());
        Map<UUID, Participation> standing = entities.createQuery(
                        "from Participation where workshop = :workshop and person in :people", Participation.class)
                .setParameter("workshop", workshop.value())
                .setParameter("people", Key.values(persons.values()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Participation::person, place -> place));
        leave(workshop, persons.values());
        Map<String, ParticipationId> places = new HashMap<>();
        for (Seat seat : seats) {
            PersonId person = Objects.requireNonNull(persons.get(seat.known()));
            Participation place = standing.get(person.value());
            if (place == null) {
                place = new Participation(series, workshop, person, seat);
                entities.persist(place);
            } else {
                place.take(seat);
            }
            entities.persist(new Membership(person, workshop.value(), seat.role()));
            places.put(seat.known(), place.id());
        }
        entities.flush();
        keepers.forEach(keeper -> keeper.taken(workshop, seats, places));
        changes.fire(new ParticipationSet(series.value(), workshop.value()));
        return places;
    }

    /** Takes places away; with the next request their people no longer find the workshop. */
    public void end(SeriesId series, WorkshopId workshop, Collection<ParticipationId> places) {
        if (places.isEmpty()) {
            return;
        }
        keepers.forEach(keeper -> keeper.letGo(places));
        List<Participation> standing = entities.createQuery(
                        "from Participation where workshop = :workshop and id in :places", Participation.class)
                .setParameter("workshop", workshop.value())
                .setParameter("places", Key.values(places))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        standing.forEach(entities::remove);
        leave(
                workshop,
                standing.stream().map(place -> new PersonId(place.person())).toList());
        changes.fire(new ParticipationEnded(series.value(), workshop.value()));
    }

    Optional<Participation> of(WorkshopAccess access, PersonId person) {
        return entities.createQuery(
                        "from Participation where workshop = :workshop and person = :person", Participation.class)
                .setParameter("workshop", access.id().value())
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Against their being taken away meanwhile. */
    private void holdSides(SeriesId series, Set<String> codes) {
        int held = entities.createQuery("from Side where series = :series and code in :codes", Side.class)
                .setParameter("series", series.value())
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
        if (held < codes.size()) {
            throw new Refusal.Invalid(Map.of("side", "choice"));
        }
    }

    private void leave(WorkshopId workshop, Collection<PersonId> persons) {
        if (!persons.isEmpty()) {
            entities.createQuery("delete from Membership where person in :people and scope = :scope")
                    .setParameter("people", Key.values(persons))
                    .setParameter("scope", workshop.value())
                    .executeUpdate();
        }
    }
}

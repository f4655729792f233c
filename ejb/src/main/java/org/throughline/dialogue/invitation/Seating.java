package org.throughline.dialogue.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.dialogue.participation.Places;
import org.throughline.dialogue.participation.Seat;

/** Gives people on the list the places that stand there for them, and takes them away again. */
@Dependent
public class Seating {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Places places;

    /** They have accepted. */
    public void seat(SeriesId series, WorkshopId workshop, List<Invitee> invitees) {
        Map<String, Seat> seats =
                invitees.stream().map(Invitee::seat).collect(Collectors.toMap(Seat::account, seat -> seat));
        Map<String, ParticipationId> given = places.give(series, workshop, seats.values());
        entities.flush();
        for (Invitee invitee : invitees) {
            ParticipationId place =
                    Objects.requireNonNull(given.get(invitee.seat().account()));
            if (!place.equals(invitee.participation())) {
                invitee.accept(place);
            }
        }
    }

    /** They have no place any more, and are in a state that has none. */
    public void empty(SeriesId series, WorkshopId workshop, List<Invitee> invitees, InvitationState became) {
        List<ParticipationId> ended = invitees.stream()
                .flatMap(invitee -> Stream.ofNullable(invitee.participation()))
                .toList();
        invitees.forEach(invitee -> invitee.become(became));
        entities.flush();
        places.end(series, workshop, ended);
    }
}

package org.throughline.ballot.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.WorkshopDoor;
import org.throughline.identity.MemberRole;
import org.throughline.refusal.Refusal;

/** The scoped look-up of a round: whoever may not enter its workshop finds no round. */
@Dependent
public class RoundDoors {

    private record Address(Round round, String series, String workshop) {}

    @PersistenceContext
    private EntityManager entities;

    private final Doors doors;

    @Inject
    public RoundDoors(Doors doors) {
        this.doors = doors;
    }

    /** @throws Refusal.Missing if there is no such round for the caller */
    public RoundDoor enter(UUID round, MemberRole... as) {
        Address address = entities.createQuery(
                        """
                        select r, s.slug, w.slug from Round r
                        join Workshop w on w.id = r.workshop join DialogueSeries s on s.id = w.series
                        where r.id = :round
                        """,
                        Address.class)
                .setParameter("round", round)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new RoundDoor(address.round(), doors.workshop(address.series(), address.workshop(), as));
    }

    /** Enters and keeps everybody else from changing the round, and voters from voting, until the transaction ends. */
    public RoundDoor enterAlone(UUID round, MemberRole... as) {
        RoundDoor door = enter(round, as);
        entities.refresh(door.round(), LockModeType.PESSIMISTIC_WRITE);
        return door;
    }

    public WorkshopDoor workshop(String series, String workshop, MemberRole... as) {
        return doors.workshop(series, workshop, as);
    }
}

package org.throughline.ballot.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.identity.MemberRole;
import org.throughline.refusal.Refusal;

/** The scoped look-up of a round: whoever may not enter its workshop finds no round. */
@Dependent
public class RoundDoors {

    /** On a round {@code r} in HQL: whether the caller, whose subject is {@code :caller}, is one of those whom it is for. */
    public static final String FOR_CALLER =
            """
            exists (
                select m.role from Membership m join Person p on p.id = m.person
                where p.subject = :caller and (m.scope in (r.workshop, r.series) or r.workshop is null and exists (
                    select w.id from Workshop w where w.id = m.scope and w.series = r.series)))
            """;

    private record Address(Round round, String series, @Nullable String workshop) {}

    @PersistenceContext
    private EntityManager entities;

    private final Doors doors;
    private final Zones zones;

    @Inject
    public RoundDoors(Doors doors, Zones zones) {
        this.doors = doors;
        this.zones = zones;
    }

    /** @throws Refusal.Missing if there is no such round for the caller */
    public RoundDoor enter(UUID round, MemberRole... as) {
        Address address = entities.createQuery(
                        """
                        select r, s.slug, w.slug from Round r
                        join DialogueSeries s on s.id = r.series left join Workshop w on w.id = r.workshop
                        where r.id = :round
                        """,
                        Address.class)
                .setParameter("round", round)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new RoundDoor(address.round(), constituency(address.series(), address.workshop(), as));
    }

    /** Enters and keeps everybody else from changing the round, and voters from voting, until the transaction ends. */
    public RoundDoor enterAlone(UUID round, MemberRole... as) {
        RoundDoor door = enter(round, as);
        entities.refresh(door.round(), LockModeType.PESSIMISTIC_WRITE);
        return door;
    }

    /**
     * Enters those who vote: a workshop, or the whole series, over which nobody has power who convenes but a part of it.
     *
     * @param workshop null for the whole series
     */
    public Constituency constituency(String series, @Nullable String workshop, MemberRole... as) {
        if (workshop != null) {
            return Constituency.of(doors.workshop(series, workshop, as));
        }
        SeriesDoor door = doors.series(series, as);
        return new Constituency(door, door.id(), "", door.title(), zones.ofSeries(door.id()));
    }
}

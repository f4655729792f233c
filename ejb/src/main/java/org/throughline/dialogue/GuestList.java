package org.throughline.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Membership;
import org.throughline.identity.People;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * Who takes part in a workshop. The list is as protected as what was said (the Chatham House Rule covers every
 * participant's identity and affiliation): only the convenors see it.
 */
@Stateless
public class GuestList {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Doors doors;

    @Inject
    private People people;

    @Inject
    private Event<SeriesChanged> changes;

    /** The participants of a workshop, by side and account. */
    @RolesAllowed(Role.CONVENOR)
    public Guests guests(String series, String workshop) {
        WorkshopDoor door = doors.workshop(series, workshop, CONVENOR);
        List<Guest> guests = entities.createQuery(
                        """
                        select p.id, x.account, x.name, p.side, p.sector, p.capacity, p.role, p.invitation,
                            case when x.subject is null then false else true end
                        from Participation p join Person x on x.id = p.person
                        where p.workshop = :workshop order by p.side, x.account
                        """,
                        Guest.class)
                .setParameter("workshop", door.id())
                .getResultList();
        return new Guests(door, guests);
    }

    /** Gives somebody a place, or another place than before; nobody is written to. */
    @RolesAllowed(Role.CONVENOR)
    public void seat(String series, String workshop, Seat seat) {
        WorkshopDoor door = doors.workshop(series, workshop, CONVENOR);
        Side.Key side = new Side.Key(door.series().id(), seat.side());
        if (entities.find(Side.class, side, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new Refusal.Invalid(Map.of("side", "choice"));
        }
        UUID person = people.expect(seat.account()).id();
        entities.createQuery("from Participation where workshop = :workshop and person = :person", Participation.class)
                .setParameter("workshop", door.id())
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.take(seat), () -> entities.persist(new Participation(door.id(), person, seat)));
        leaveScope(person, door.id());
        entities.persist(new Membership(person, door.id(), seat.role()));
        changes.fire(new SeriesChanged(door.series().id(), "participation.set", "workshop", door.id()));
    }

    /** Takes a place away; with the next request the person no longer finds the workshop. */
    @RolesAllowed(Role.CONVENOR)
    public void unseat(String series, String workshop, UUID participation) {
        WorkshopDoor door = doors.workshop(series, workshop, CONVENOR);
        UUID person = entities.createQuery(
                        "select p.person from Participation p where p.id = :id and p.workshop = :workshop", UUID.class)
                .setParameter("id", participation)
                .setParameter("workshop", door.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        entities.remove(entities.find(Participation.class, participation));
        leaveScope(person, door.id());
        changes.fire(new SeriesChanged(door.series().id(), "participation.ended", "workshop", door.id()));
    }

    /** Those who run the whole series, its convenors first. */
    @RolesAllowed(Role.CONVENOR)
    public Stewards stewards(String series) {
        SeriesDoor door = doors.series(series, CONVENOR);
        List<Steward> stewards = entities.createQuery(
                        """
                        select p.id, p.account, p.name, m.role from Membership m join Person p on p.id = m.person
                        where m.scope = :series order by m.role, p.account
                        """,
                        Steward.class)
                .setParameter("series", door.id())
                .getResultList();
        return new Stewards(door, stewards);
    }

    /** Makes somebody staff or convenor of the whole series. */
    @RolesAllowed(Role.CONVENOR)
    public void appoint(String series, String account, MemberRole role) {
        SeriesDoor door = doors.series(series, CONVENOR);
        if (role != MemberRole.STAFF && role != CONVENOR) {
            throw new Refusal.Invalid(Map.of("role", "choice"));
        }
        Map<String, String> faults = new LinkedHashMap<>();
        Wanted.one(faults, "account", account, 255);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        UUID person = people.expect(account).id();
        Membership.Key key = new Membership.Key(person, door.id(), role.code());
        if (entities.find(Membership.class, key) == null) {
            entities.persist(new Membership(person, door.id(), role));
            changes.fire(new SeriesChanged(door.id(), "membership.given", "series", door.id()));
        }
    }

    /**
     * Ends what somebody is in the whole series.
     *
     * @throws Refusal.NotNow if nobody would be left to convene it
     */
    @RolesAllowed(Role.CONVENOR)
    public void dismiss(String series, UUID person, MemberRole role) {
        SeriesDoor door = doors.series(series, CONVENOR);
        entities.find(DialogueSeries.class, door.id(), LockModeType.PESSIMISTIC_WRITE);
        Membership.Key key = new Membership.Key(person, door.id(), role.code());
        Membership membership = entities.find(Membership.class, key);
        if (membership == null) {
            throw new Refusal.Missing();
        }
        if (role == CONVENOR && convenors(door.id()) == 1) {
            throw new Refusal.NotNow("series.lastConvenor");
        }
        entities.remove(membership);
        changes.fire(new SeriesChanged(door.id(), "membership.ended", "series", door.id()));
    }

    /** Ends the caller's own memberships of the series itself. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void leave(String series) {
        SeriesDoor door = doors.series(series, CONVENOR, MemberRole.STAFF);
        leaveScope(door.person(), door.id());
        changes.fire(new SeriesChanged(door.id(), "membership.ended", "series", door.id()));
    }

    private long convenors(UUID series) {
        return entities.createQuery(
                        "select count(*) from Membership where scope = :series and role = 'convenor'", Long.class)
                .setParameter("series", series)
                .getSingleResult();
    }

    private void leaveScope(UUID person, UUID scope) {
        entities.createQuery("delete from Membership where person = :person and scope = :scope")
                .setParameter("person", person)
                .setParameter("scope", scope)
                .executeUpdate();
    }
}

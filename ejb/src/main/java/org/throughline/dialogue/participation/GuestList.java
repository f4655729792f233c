package org.throughline.dialogue.participation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.identity.People;
import org.throughline.identity.PersonId;
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
    private ScopedAccess scoped;

    @Inject
    private PlaceDoubts doubts;

    @Inject
    private People people;

    @Inject
    private Places places;

    /** The participants of a workshop, by side and account. */
    @RolesAllowed(Role.CONVENOR)
    public GuestSheet guests(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        List<Guest> guests = entities.createQuery(
                        """
                        select new org.throughline.dialogue.key.ParticipationId(p.id), x.account, x.name, p.side, p.sector, p.capacity, p.role,
                            case when x.subject is null then false else true end
                        from Participation p join Person x on x.id = p.person
                        where p.workshop = :workshop order by p.side, x.account
                        """,
                        Guest.class)
                .setParameter("workshop", access.id().value())
                .getResultList();
        return new GuestSheet(access, guests);
    }

    /**
     * Gives somebody a place, or another place than before; nobody is written to.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what would change, if the person has another place here, or stands elsewhere in
     *     the series on another side or in another sector
     */
    @RolesAllowed(Role.CONVENOR)
    public void seat(String series, String workshop, Seat seat, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        PersonId person = people.expect(seat.account()).id();
        Optional<Participation> known = places.of(access, person);
        if (known.filter(place -> place.stands(seat)).isPresent()) {
            return;
        }
        Refusal.Unconfirmed.unlessRead(doubts.seating(access, known, person, seat), read);
        places.give(access.series().id(), access.id(), List.of(seat));
    }

    /**
     * Takes a place away; with the next request the person no longer finds the workshop.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.CONVENOR)
    public void unseat(String series, String workshop, ParticipationId participation, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        Participation place = entities.createQuery(
                        "from Participation where id = :id and workshop = :workshop", Participation.class)
                .setParameter("id", participation.value())
                .setParameter("workshop", access.id().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        Refusal.Unconfirmed.unlessRead(doubts.ending(access, place), read);
        places.end(access.series().id(), access.id(), List.of(participation));
    }
}

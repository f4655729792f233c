package org.throughline.dialogue.stewardship;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

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
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.MembershipEnded;
import org.throughline.dialogue.series.DialogueEvent.MembershipGiven;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Membership;
import org.throughline.identity.People;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * Who runs a whole series. One who has never signed in, or did so without the role of a convenor, convenes nothing: with
 * nobody else left the series could never be changed again.
 */
@Stateless
public class Stewardship {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private People people;

    @Inject
    private Event<DialogueEvent> changes;

    /** Those who run the whole series, its convenors first. */
    @RolesAllowed(Role.CONVENOR)
    public StewardSheet stewards(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        List<Steward> stewards = entities.createQuery(
                        """
                        select new org.throughline.identity.PersonId(p.id), p.account, p.name, m.role,
                            case when p.subject is null then false else true end,
                            case when m.role = CONVENOR and p.subject is not null and p.convenes = false
                                then true else false end
                        from Membership m join Person p on p.id = m.person
                        where m.scope = :series order by m.role, p.account
                        """,
                        Steward.class)
                .setParameter("series", access.id().value())
                .getResultList();
        return new StewardSheet(access, stewards);
    }

    /** Makes somebody staff or convenor of the whole series. */
    @RolesAllowed(Role.CONVENOR)
    public void appoint(String series, String account, MemberRole role) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        if (role != STAFF && role != CONVENOR) {
            throw new Refusal.Invalid(Map.of("role", "choice"));
        }
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.one(faults, "account", account, 255);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        PersonId person = people.expect(account).id();
        Membership.Key key = new Membership.Key(person.value(), access.id().value(), role);
        if (entities.find(Membership.class, key) == null) {
            entities.persist(new Membership(person, access.id().value(), role));
            changes.fire(new MembershipGiven(access.id().value()));
        }
    }

    /**
     * Ends what somebody is in the whole series.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.NotNow if nobody would be left who can convene it
     * @throws Refusal.Unconfirmed if it is the caller's own place, to which only somebody else can bring them back
     */
    @RolesAllowed(Role.CONVENOR)
    public void dismiss(String series, PersonId person, MemberRole role, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        Membership.Key key = new Membership.Key(person.value(), access.id().value(), role);
        Membership membership = entities.find(Membership.class, key);
        if (membership == null) {
            throw new Refusal.Missing();
        }
        if (role == CONVENOR && !isConvenedWithout(person.value(), access)) {
            throw new Refusal.NotNow("series.lastConvenor");
        }
        if (role == CONVENOR && person.equals(access.person())) {
            Refusal.Unconfirmed.unlessRead(List.of(Doubt.of("convenor.self", access.title())), read);
        }
        entities.remove(membership);
        changes.fire(new MembershipEnded(access.id().value()));
    }

    /** Ends the caller's own memberships of the series itself. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void leave(String series) {
        SeriesAccess access = scoped.series(series, CONVENOR, STAFF);
        entities.createQuery("delete from Membership where person = :person and scope = :scope")
                .setParameter("person", access.person().value())
                .setParameter("scope", access.id().value())
                .executeUpdate();
        changes.fire(new MembershipEnded(access.id().value()));
    }

    /** The caller convenes, as the very call shows, unless somebody has just ended it. */
    private boolean isConvenedWithout(UUID person, SeriesAccess access) {
        return entities.createQuery(
                                """
                                select count(*) from Membership m join Person p on p.id = m.person
                                where m.scope = :series and m.role = CONVENOR and p.id <> :person
                                    and (p.id = :caller or (p.subject is not null and p.convenes = true))
                                """,
                                Long.class)
                        .setParameter("series", access.id().value())
                        .setParameter("person", person)
                        .setParameter("caller", access.person().value())
                        .getSingleResult()
                > 0;
    }
}

package org.throughline.dialogue.stewardship;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.ConvenorNamed;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.identity.Membership;
import org.throughline.identity.People;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * What an administrator does for a series that nobody can convene any more: names a convenor. Of such a series the
 * administrator learns the title and the accounts of its convenors; of any other, nothing.
 */
@Stateless
public class Guardianship {

    private static final String ORPHANED =
            """
            from DialogueSeries s where not exists (
                select m.role from Membership m join Person p on p.id = m.person
                where m.scope = s.id and m.role = CONVENOR and p.subject is not null and p.convenes = true)
            """;

    /** A convenor of a series or workshop, by account, or by name without one. */
    private record Named(UUID scope, String account) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Event<DialogueEvent> changes;

    /** The series without anybody who can convene them, by title. Two statements. */
    @RolesAllowed(Role.ADMIN)
    public List<OrphanedSeries> orphaned() {
        List<Named> named = entities.createQuery(
                        """
                        select m.scope, coalesce(p.account, p.name) from Membership m join Person p on p.id = m.person
                        where m.role = CONVENOR order by p.account
                        """,
                        Named.class)
                .getResultList();
        return entities.createQuery(ORPHANED + " order by s.titleEn, s.slug", DialogueSeries.class)
                .getResultStream()
                .map(series -> new OrphanedSeries(
                        series.profile().slug(),
                        series.profile().title(),
                        of(series.id().value(), named)))
                .toList();
    }

    /**
     * Makes somebody the convenor of a series that nobody can convene.
     *
     * @throws Refusal.Missing if there is no such series, or somebody can convene it
     * @throws Refusal.Invalid if nobody has signed in by that account with the role of a convenor
     */
    @RolesAllowed(Role.ADMIN)
    public void name(String slug, String account) {
        DialogueSeries series = entities.createQuery(ORPHANED + " and s.slug = :slug", DialogueSeries.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        PersonId person = people.convenor(account)
                .orElseThrow(() -> new Refusal.Invalid(Map.of("account", account.isEmpty() ? "wanted" : "noConvenor")))
                .id();
        Membership.Key key = new Membership.Key(person.value(), series.id().value(), CONVENOR);
        if (entities.find(Membership.class, key) == null) {
            entities.persist(new Membership(person, series.id().value(), CONVENOR));
        }
        changes.fire(new ConvenorNamed(series.id().value()));
    }

    private static List<String> of(UUID series, List<Named> named) {
        return named.stream()
                .filter(convenor -> convenor.scope().equals(series))
                .map(Named::account)
                .toList();
    }
}

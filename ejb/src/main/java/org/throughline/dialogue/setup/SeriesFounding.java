package org.throughline.dialogue.setup;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.SeriesFounded;
import org.throughline.dialogue.series.DialogueEvent.SeriesPublished;
import org.throughline.dialogue.series.DialogueEvent.SeriesWithdrawn;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.dialogue.series.NewSeries;
import org.throughline.identity.Caller;
import org.throughline.identity.Membership;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Where a series is founded, opened to the public and closed again. */
@Stateless
public class SeriesFounding {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DialogueEvent> changes;

    /** Whether nothing has been recorded here yet. */
    @PermitAll
    public boolean isBlank() {
        return entities.createQuery("select count(*) from DialogueSeries", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Sets up a series; whoever does becomes its convenor.
     *
     * @throws Refusal.Invalid if another series has this address already
     */
    @RolesAllowed(Role.CONVENOR)
    public void found(NewSeries given) {
        if (entities.find(DialogueSeries.class, given.id().value()) != null) {
            if (!scoped.series(given.slug(), CONVENOR).id().equals(given.id())) {
                throw new Refusal.Missing();
            }
            return;
        }
        refuseTaken(given.slug());
        UUID person = entities.createQuery("select id from Person where subject = :subject", UUID.class)
                .setParameter("subject", caller.subject())
                .getSingleResult();
        entities.persist(new DialogueSeries(given));
        entities.persist(new Membership(new PersonId(person), given.id().value(), CONVENOR));
        changes.fire(new SeriesFounded(given.id().value()));
    }

    /**
     * Opens to the public what the series has published.
     *
     * @param seen the version of the series on whose page this was decided
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void publish(String series, long seen) {
        SeriesAccess access = scoped.series(series, CONVENOR, STAFF);
        entities.find(DialogueSeries.class, access.id().value()).publish(clock.instant(), seen);
        changes.fire(new SeriesPublished(access.id().value()));
    }

    /**
     * Closes the public page again.
     *
     * @param seen the version of the series on whose page this was decided
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void withdraw(String series, long seen) {
        SeriesAccess access = scoped.series(series, CONVENOR, STAFF);
        entities.find(DialogueSeries.class, access.id().value()).withdraw(seen);
        changes.fire(new SeriesWithdrawn(access.id().value()));
    }

    private void refuseTaken(String slug) {
        Long taken = entities.createQuery("select count(*) from DialogueSeries where slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.Invalid(Map.of("slug", "taken"));
        }
    }
}

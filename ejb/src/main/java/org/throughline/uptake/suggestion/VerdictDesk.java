package org.throughline.uptake.suggestion;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.SuggestionAccepted;
import org.throughline.uptake.UptakeEvent.SuggestionRejected;
import org.throughline.uptake.key.MappingId;
import org.throughline.uptake.sheet.InstrumentSheets;

/** Where a coder says what became of the clauses that were proposed. */
@Stateless
public class VerdictDesk {

    private static final String OWN =
            """
            select c.id, c.mapping_id, m.unit_id from coding c
            join mapping m on m.id = c.mapping_id
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join instrument i on i.id = m.instrument_id
            where r.series_id = :series and r.code = :code and coalesce(e.ordinal, 0) = :element and i.slug = :instrument
                and c.coder = :person
            """;

    /** The same form sent twice at once waits for itself here. */
    private static final String LOCKED = "select c.done from coding c where c.id = :coding for update";

    private static final String ELEMENTS = "select e.id from element e where e.recommendation_id = :recommendation";

    /** The caller's coding, of a recommendation or of one of its elements apart. */
    private record Own(UUID coding, MappingId mapping, UUID unit) {

        static Own of(Row row) {
            return new Own(row.key("id"), row.key("mapping_id", MappingId::new), row.key("unit_id"));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private Event<UptakeEvent> changes;

    /**
     * Records what the caller did with a clause that was proposed, in the caller's own coding while it is open. Doing it
     * again replaces it.
     *
     * @throws Refusal.Missing if the caller does not code this
     * @throws Refusal.NotNow if the caller has finished
     * @throws Refusal.Invalid if there is no such clause or element
     */
    @RolesAllowed(Role.STAFF)
    public void answer(UnitOfCoding of, NewVerdict given) {
        SeriesAccess access = scoped.series(of.series(), STAFF);
        Own own = own(access, of);
        refuseDone(own.coding());
        if (instruments.sheet(of.instrument()).clause(given.clause()).isEmpty()) {
            throw new Refusal.Invalid(Map.of("clause", "choice"));
        }
        record(own.coding(), unit(own.unit(), given.element()), given);
        changes.fire(
                switch (given.verdict()) {
                    case ACCEPTED -> new SuggestionAccepted(
                            access.id().value(), own.mapping().value());
                    case REJECTED -> new SuggestionRejected(
                            access.id().value(), own.mapping().value());
                });
    }

    private Own own(SeriesAccess access, UnitOfCoding of) {
        return rows.one(
                        OWN,
                        Map.of(
                                "series", access.id(),
                                "code", of.recommendation(),
                                "element", of.element(),
                                "instrument", of.instrument(),
                                "person", access.person()),
                        Own::of)
                .orElseThrow(Refusal.Missing::new);
    }

    private void refuseDone(UUID coding) {
        if (rows.of(LOCKED, Map.of("coding", coding), row -> row.flag("done")).contains(true)) {
            throw new Refusal.NotNow("coding.done");
        }
    }

    /** An element that is coded apart has no elements. */
    private UUID unit(UUID coded, @Nullable ElementId element) {
        if (element == null) {
            return coded;
        }
        return rows.of(ELEMENTS, Map.of("recommendation", coded), row -> row.key("id")).stream()
                .filter(element.value()::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(Map.of("element", "choice")));
    }

    private void record(UUID coding, UUID unit, NewVerdict given) {
        entities.createQuery(
                        "from SuggestionVerdict where coding = :coding and unit = :unit and clause = :clause",
                        SuggestionVerdict.class)
                .setParameter("coding", coding)
                .setParameter("unit", unit)
                .setParameter("clause", given.clause())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.change(given.verdict()),
                        () -> entities.persist(new SuggestionVerdict(coding, unit, given)));
    }
}

package org.throughline.uptake.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Outcome;
import org.throughline.uptake.Outcome.Found;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.key.CodingId;

/** Finds mappings and what belongs to them. A mapping that will change is taken with its row locked, before its codings. */
@Dependent
public class Mappings {

    private static final String UNIT =
            """
            select m.id from mapping m
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join instrument i on i.id = m.instrument_id
            where r.series_id = :series and r.code = :code and coalesce(e.ordinal, 0) = :element and i.slug = :instrument
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    public Optional<Mapping> find(SeriesAccess access, UnitOfCoding unit) {
        return key(access, unit).map(id -> entities.find(Mapping.class, id));
    }

    /** @throws Refusal.Missing if nobody has begun to code it */
    public Mapping locked(SeriesAccess access, UnitOfCoding unit) {
        UUID id = key(access, unit).orElseThrow(Refusal.Missing::new);
        return entities.find(Mapping.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The codings of a mapping by slot: one or two, and the adjudicator's own if there is one. */
    public List<Coding> codings(Mapping mapping) {
        return entities.createQuery("from Coding where mapping = :mapping order by slot", Coding.class)
                .setParameter("mapping", mapping.id().value())
                .getResultList();
    }

    /** The coding of one person. */
    public Optional<Coding> coding(Mapping mapping, UUID person) {
        return codings(mapping).stream().filter(coding -> coding.isBy(person)).findFirst();
    }

    public List<Finding> findings(Coding coding) {
        return entities.createQuery("from Finding where coding = :coding", Finding.class)
                .setParameter("coding", coding.id().value())
                .getResultList();
    }

    public List<Absence> absences(Coding coding) {
        return entities.createQuery("from Absence where coding = :coding", Absence.class)
                .setParameter("coding", coding.id().value())
                .getResultList();
    }

    public Outcome outcome(Coding coding) {
        return new Outcome(
                coding.uptake(),
                findings(coding).stream()
                        .map(finding -> new Found(finding.clause(), finding.degree()))
                        .collect(Collectors.toSet()));
    }

    /** Takes a coding away with all that is in it. */
    public void remove(Coding coding) {
        findings(coding).forEach(entities::remove);
        absences(coding).forEach(entities::remove);
        entities.remove(coding);
    }

    /** The key of a coding that stands elsewhere is no key of a new one. */
    public void refuseKnown(CodingId coding) {
        if (entities.find(Coding.class, coding.value()) != null) {
            throw new Refusal.Missing();
        }
    }

    private Optional<UUID> key(SeriesAccess access, UnitOfCoding unit) {
        return rows.one(
                UNIT,
                Map.of(
                        "series", access.id(),
                        "code", unit.recommendation(),
                        "element", unit.element(),
                        "instrument", unit.instrument()),
                row -> row.key("id"));
    }
}

package org.throughline.uptake.coding;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.Agenda;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Subject;

/** Where two finished codings that differ are settled: a third person decides, or both code again. */
@Stateless
public class Bench {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Doors doors;

    @Inject
    private Mappings mappings;

    @Inject
    private Parts parts;

    @Inject
    private HeldTexts texts;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private Agenda agenda;

    @Inject
    private CodingSheets sheets;

    @Inject
    private Watchlist watchlist;

    @Inject
    private Clock clock;

    @Inject
    private Event<SeriesChanged> changes;

    /**
     * Two finished codings beside each other.
     *
     * @throws Refusal.Missing if there are not two, or one of them is not finished: till then nobody sees both
     */
    @RolesAllowed(Role.STAFF)
    public Comparison compare(UnitOfCoding unit) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.find(door, unit).orElseThrow(Refusal.Missing::new);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 2 || mapping.isBeingCoded()) {
            throw new Refusal.Missing();
        }
        InstrumentSheet instrument = instruments.sheet(unit.instrument());
        List<CodingSheet> both = sheets.of(mapping.id());
        Optional<CodingSheet> draft =
                mapping.state() == MappingState.DISPUTED && !codings.getLast().isBy(door.person())
                        ? Optional.empty()
                        : both.stream().skip(2).findFirst();
        return new Comparison(
                door,
                instrument,
                Subject.of(agenda.one(unit.series(), unit.recommendation()), mapping.wording()),
                mapping.state(),
                both.get(0),
                both.get(1),
                mappings.outcome(codings.get(0)).differsIn(mappings.outcome(codings.get(1))).stream()
                        .sorted(Comparator.comparingInt(instrument::place))
                        .toList(),
                draft,
                parts.roster(mapping).isCoder(door.person()),
                decision(mapping),
                mapping.isIllustrative(),
                mapping.version());
    }

    /**
     * Decides for one of the two codings.
     *
     * @param slot 1 or 2
     * @param seen the version of the mapping that the adjudicator looked at
     * @throws Refusal.NotNow if it is not disputed, or the caller is a coder of it or ever finished a coding of it
     */
    @RolesAllowed(Role.STAFF)
    public void uphold(UnitOfCoding unit, int slot, Bilingual rationale, long seen) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = disputed(door, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        codings.stream().filter(coding -> coding.isOwnResult()).forEach(mappings::remove);
        if (slot != 1 && slot != 2) {
            throw new Refusal.Invalid(Map.of("uphold", "choice"));
        }
        settle(door, mapping, codings, codings.get(slot - 1), rationale);
    }

    /**
     * Begins a result of the adjudicator's own, from a copy of one of the two; it is worked on at the desk and counts for
     * nothing before {@link #decide}.
     *
     * @param id made by whoever asks; sending it again leaves one
     * @param from slot of the coding to start from
     */
    @RolesAllowed(Role.STAFF)
    public void draft(UnitOfCoding unit, UUID id, int from, long seen) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = disputed(door, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() > 2) {
            if (codings.getLast().isBy(door.person())) {
                return;
            }
            throw new Refusal.NotNow("bench.taken");
        }
        if (from != 1 && from != 2) {
            throw new Refusal.Invalid(Map.of("uphold", "choice"));
        }
        mappings.refuseKnown(id);
        Coding source = codings.get(from - 1);
        entities.persist(source.copy(id, door.person()));
        for (Finding finding : mappings.findings(source)) {
            Finding copy = finding.copiedTo(id);
            entities.persist(copy);
            watchlist.copy(finding, copy, door.person());
        }
        mappings.absences(source).forEach(absence -> entities.persist(absence.copiedTo(id)));
    }

    /** Decides for the adjudicator's own result. */
    @RolesAllowed(Role.STAFF)
    public void decide(UnitOfCoding unit, Bilingual rationale, long seen) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = disputed(door, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 3 || !codings.getLast().isBy(door.person())) {
            throw new Refusal.NotNow("bench.noDraft");
        }
        Coding own = codings.getLast();
        Completeness.check(
                own.uptake(),
                mappings.findings(own),
                mappings.absences(own),
                mapping.isIllustrative() || texts.provesAbsence(unit.instrument()));
        own.finish(clock.instant());
        entities.flush();
        settle(door, mapping, codings, own, rationale);
    }

    /**
     * Sends a mapping back to its coders, who again do not see each other's work until both have finished.
     *
     * @throws Refusal.NotNow if it was adjudicated and the caller is one of its coders: nobody undoes the decision on
     *     their own coding
     */
    @RolesAllowed(Role.STAFF)
    public void reopen(UnitOfCoding unit, long seen) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(door, unit);
        mapping.seen(seen);
        Settlement settlement = entities.find(Settlement.class, mapping.id());
        List<Coding> codings = mappings.codings(mapping);
        if (mapping.state() == MappingState.INDEPENDENTLY_CODED) {
            throw new Refusal.NotNow("mapping.independently_coded");
        }
        if (settlement != null && settlement.kind() == Basis.ADJUDICATION) {
            parts.roster(mapping).refuseCoder(door.person());
        }
        mapping.reopen();
        if (settlement != null) {
            entities.remove(settlement);
            entities.flush();
        }
        for (Coding coding : codings) {
            if (coding.isOwnResult()) {
                mappings.remove(coding);
            } else {
                coding.reopen();
            }
        }
        watchlist.flag(mapping);
        changes.fire(new SeriesChanged(door.id(), "mapping.reopened", "mapping", mapping.id()));
    }

    private Optional<Comparison.Decision> decision(Mapping mapping) {
        return entities.createQuery(
                        """
                        select new org.throughline.uptake.coding.Comparison$Decision(
                            s.kind, s.resultSlot, coalesce(p.account, p.name, ''),
                            new org.throughline.language.Bilingual(s.rationaleEn, s.rationaleJa))
                        from Settlement s left join Person p on p.id = s.adjudicator where s.mapping = :mapping
                        """,
                        Comparison.Decision.class)
                .setParameter("mapping", mapping.id())
                .getResultStream()
                .findFirst();
    }

    private Mapping disputed(SeriesDoor door, UnitOfCoding unit, long seen) {
        Mapping mapping = mappings.locked(door, unit);
        mapping.seen(seen);
        if (mapping.state() != MappingState.DISPUTED) {
            throw new Refusal.NotNow("mapping." + mapping.state().code());
        }
        parts.roster(mapping).refuseCoder(door.person());
        return mapping;
    }

    private void settle(SeriesDoor door, Mapping mapping, List<Coding> codings, Coding result, Bilingual rationale) {
        Map<String, String> faults = new LinkedHashMap<>();
        Reason.check(faults, rationale);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        parts.take(mapping, door.person(), Part.ADJUDICATOR);
        entities.persist(Settlement.adjudication(
                mapping, codings.get(0), codings.get(1), door.person(), result, rationale, clock.instant()));
        mapping.adjudicate();
        watchlist.flag(mapping);
        changes.fire(new SeriesChanged(door.id(), "mapping.adjudicated", "mapping", mapping.id()));
    }
}

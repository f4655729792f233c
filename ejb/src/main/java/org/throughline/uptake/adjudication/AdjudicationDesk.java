package org.throughline.uptake.adjudication;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.MappingAdjudicated;
import org.throughline.uptake.UptakeEvent.MappingReopened;
import org.throughline.uptake.evidence.EvidenceSources;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.CodingRole;
import org.throughline.uptake.mapping.Completeness;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.Resolution;
import org.throughline.uptake.mapping.StatedReason;
import org.throughline.uptake.recheck.RecheckList;
import org.throughline.uptake.roles.CodingRoles;

/** Where two finished codings that differ are settled: a third person decides, or both code again. */
@Stateless
public class AdjudicationDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private CodingRoles roles;

    @Inject
    private EvidenceSources texts;

    @Inject
    private RecheckList recheckList;

    @Inject
    private Clock clock;

    @Inject
    private Event<UptakeEvent> changes;

    /**
     * Decides for one of the two codings.
     *
     * @param slot 1 or 2
     * @param seen the version of the mapping that the adjudicator looked at
     * @throws Refusal.NotNow if it is not disputed, or the caller is a coder of it or ever finished a coding of it
     */
    @RolesAllowed(Role.STAFF)
    public void uphold(UnitOfCoding unit, int slot, Bilingual rationale, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = disputed(access, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        codings.stream().filter(coding -> coding.isOwnResult()).forEach(mappings::remove);
        if (slot != 1 && slot != 2) {
            throw new Refusal.Invalid(Map.of("uphold", "choice"));
        }
        settle(access, mapping, codings, codings.get(slot - 1), rationale);
    }

    /**
     * Begins a result of the adjudicator's own, from a copy of one of the two; it is worked on at the desk and counts for
     * nothing before {@link #decide}.
     *
     * @param id made by whoever asks; sending it again leaves one
     * @param from slot of the coding to start from
     */
    @RolesAllowed(Role.STAFF)
    public void draft(UnitOfCoding unit, CodingId id, int from, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = disputed(access, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() > 2) {
            if (codings.getLast().isBy(access.person().value())) {
                return;
            }
            throw new Refusal.NotNow("bench.taken");
        }
        if (from != 1 && from != 2) {
            throw new Refusal.Invalid(Map.of("uphold", "choice"));
        }
        mappings.refuseKnown(id);
        Coding source = codings.get(from - 1);
        entities.persist(source.copy(id, access.person().value()));
        for (Finding finding : mappings.findings(source)) {
            Finding copy = finding.copiedTo(id);
            entities.persist(copy);
            recheckList.copy(finding, copy, access.person().value());
        }
        mappings.absences(source).forEach(absence -> entities.persist(absence.copiedTo(id)));
    }

    /** Decides for the adjudicator's own result. */
    @RolesAllowed(Role.STAFF)
    public void decide(UnitOfCoding unit, Bilingual rationale, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = disputed(access, unit, seen);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 3 || !codings.getLast().isBy(access.person().value())) {
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
        settle(access, mapping, codings, own, rationale);
    }

    /**
     * Sends a mapping back to its coders, who again do not see each other's work until both have finished.
     *
     * @throws Refusal.NotNow if it was adjudicated and the caller is one of its coders: nobody undoes the decision on
     *     their own coding
     */
    @RolesAllowed(Role.STAFF)
    public void reopen(UnitOfCoding unit, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        mapping.seen(seen);
        Resolution resolution = entities.find(Resolution.class, mapping.id().value());
        List<Coding> codings = mappings.codings(mapping);
        if (mapping.state() == MappingState.INDEPENDENTLY_CODED) {
            throw new Refusal.NotNow("mapping.independently_coded");
        }
        if (resolution != null && resolution.kind() == Basis.ADJUDICATION) {
            roles.rules(mapping).refuseCoder(access.person().value());
        }
        mapping.reopen();
        if (resolution != null) {
            entities.remove(resolution);
            entities.flush();
        }
        for (Coding coding : codings) {
            if (coding.isOwnResult()) {
                mappings.remove(coding);
            } else {
                coding.reopen();
            }
        }
        recheckList.flag(mapping);
        changes.fire(new MappingReopened(access.id().value(), mapping.id().value()));
    }

    private Mapping disputed(SeriesAccess access, UnitOfCoding unit, long seen) {
        Mapping mapping = mappings.locked(access, unit);
        mapping.seen(seen);
        if (mapping.state() != MappingState.DISPUTED) {
            throw new Refusal.NotNow("mapping." + mapping.state().code());
        }
        roles.rules(mapping).refuseCoder(access.person().value());
        return mapping;
    }

    private void settle(
            SeriesAccess access, Mapping mapping, List<Coding> codings, Coding result, Bilingual rationale) {
        Map<String, String> faults = new LinkedHashMap<>();
        StatedReason.check(faults, rationale);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        roles.take(mapping, access.person().value(), CodingRole.ADJUDICATOR);
        Resolution.Ruling ruling = new Resolution.Ruling(access.person().value(), result, rationale);
        entities.persist(Resolution.adjudication(mapping, codings.get(0), codings.get(1), ruling, clock.instant()));
        mapping.adjudicate();
        recheckList.flag(mapping);
        changes.fire(new MappingAdjudicated(access.id().value(), mapping.id().value()));
    }
}

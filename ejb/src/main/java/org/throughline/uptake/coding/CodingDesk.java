package org.throughline.uptake.coding;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.CodingBegun;
import org.throughline.uptake.UptakeEvent.CodingFinished;
import org.throughline.uptake.UptakeEvent.CodingGivenBack;
import org.throughline.uptake.UptakeEvent.CodingResumed;
import org.throughline.uptake.adjudication.CodingCompletion;
import org.throughline.uptake.evidence.EvidenceSources;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.CodingRole;
import org.throughline.uptake.mapping.Completeness;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.Units;
import org.throughline.uptake.roles.CodingRoles;

/**
 * Where one person codes. Everything here is the caller's own coding: of anybody else's it says no more than that there is
 * one. Once a coder has finished, the coding changes only when it is reopened.
 */
@Stateless
public class CodingDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private CodingRoles roles;

    @Inject
    private Units units;

    @Inject
    private CodingCompletion settling;

    @Inject
    private EvidenceSources texts;

    @Inject
    private BlindCoding desks;

    @Inject
    private Clock clock;

    @Inject
    private Event<UptakeEvent> changes;

    /**
     * A recommendation beside the instrument, with the caller's own coding and nobody else's.
     *
     * @throws Refusal.Missing if there is no such recommendation or instrument
     */
    @RolesAllowed(Role.STAFF)
    public CodingDeskSheet desk(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        return desks.of(access, unit);
    }

    /**
     * Takes a recommendation to code, as the first or the second person. Doing it again changes nothing.
     *
     * @param id made by whoever asks, for the new coding
     * @param wording which wording is coded, of the first coder's choice; ignored for the second
     * @throws Refusal.NotNow if two people have it already, it is settled, or what was coded has been open to others
     */
    @RolesAllowed(Role.STAFF)
    public void begin(UnitOfCoding unit, CodingId id, @Nullable WordingId wording) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = units.open(access, unit, wording, false);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.stream().anyMatch(coding -> coding.isBy(access.person().value()))) {
            return;
        }
        if (!mapping.state().isCodedApart()) {
            throw new Refusal.NotNow("mapping." + mapping.state().code());
        }
        roles.rules(mapping).admit(access.person().value());
        mappings.refuseKnown(id);
        entities.persist(new Coding(
                id, mapping.id().value(), codings.size() + 1, access.person().value()));
        changes.fire(new CodingBegun(access.id().value(), mapping.id().value()));
    }

    /**
     * Gives a recommendation back that the caller has begun and not finished; what was coded so far is gone.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     * @throws Refusal.NotNow if the caller ever finished it, or has had the other's coding open
     */
    @RolesAllowed(Role.STAFF)
    public void giveBack(UnitOfCoding unit, String read) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Coding coding = mappings.coding(mapping, access.person().value()).orElseThrow(Refusal.Missing::new);
        if (!coding.isOwnResult()) {
            roles.rules(mapping).release(access.person().value());
        }
        coding.refuseDone();
        Refusal.Unconfirmed.unlessRead(
                List.of(Doubt.of(
                        "coding.giveBack",
                        unit.code(),
                        mappings.findings(coding).size(),
                        mappings.absences(coding).size())),
                read);
        mappings.remove(coding);
        entities.flush();
        List<Coding> left = mappings.codings(mapping);
        if (left.isEmpty()) {
            units.close(mapping);
        } else {
            left.getFirst().moveUp();
        }
        changes.fire(new CodingGivenBack(access.id().value(), mapping.id().value()));
    }

    /**
     * Finishes the caller's coding. When the other has finished too, both are compared: the same uptake and the same
     * degrees for the same clauses is agreement, anything else a dispute. Doing it again changes nothing.
     *
     * @throws Refusal.Invalid if the judgement of the whole and what was found do not fit
     */
    @RolesAllowed(Role.STAFF)
    public void finish(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Coding coding = mappings.coding(mapping, access.person().value()).orElseThrow(Refusal.Missing::new);
        if (coding.isDone()) {
            return;
        }
        if (coding.isOwnResult()) {
            throw new Refusal.NotNow("coding.ownResult");
        }
        Completeness.check(
                coding.uptake(),
                mappings.findings(coding),
                mappings.absences(coding),
                mapping.isIllustrative() || texts.provesAbsence(unit.instrument()));
        coding.finish(clock.instant());
        entities.flush();
        roles.take(mapping, access.person().value(), CodingRole.CODER);
        settling.compare(mapping);
        changes.fire(new CodingFinished(access.id().value(), mapping.id().value()));
    }

    /**
     * Takes the caller's own finished coding up again while the other has not finished.
     *
     * @throws Refusal.NotNow once both have finished, or it is published
     */
    @RolesAllowed(Role.STAFF)
    public void resume(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Coding coding = mappings.coding(mapping, access.person().value()).orElseThrow(Refusal.Missing::new);
        if (mapping.state() != MappingState.INDEPENDENTLY_CODED) {
            throw new Refusal.NotNow("mapping." + mapping.state().code());
        }
        if (coding.isDone()) {
            mapping.reopen();
            coding.reopen();
            changes.fire(new CodingResumed(access.id().value(), mapping.id().value()));
        }
    }
}

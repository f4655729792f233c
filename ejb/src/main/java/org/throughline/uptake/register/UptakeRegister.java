package org.throughline.uptake.register;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.DialogueEvent.SeriesPublished;
import org.throughline.identity.Role;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Readers;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.MappingClaimed;
import org.throughline.uptake.UptakeEvent.MappingPublished;
import org.throughline.uptake.UptakeEvent.MappingRetracted;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.ContributionClaim;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.Resolution;

/** What of the results is published, and what is claimed about them. */
@Stateless
public class UptakeRegister {

    private static final String PUBLIC = "select id from series where id = :series and published_at is not null";

    private static final String REFERRED =
            """
            select distinct m.instrument_id from mapping m join recommendation r on r.id = m.recommendation_id
            where r.series_id = :series and m.state in (:shown)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Rows rows;

    @Inject
    private Mappings mappings;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Clock clock;

    @Inject
    private Event<UptakeEvent> changes;

    /**
     * Publishes a settled mapping; readers of a published series see it from now on. A coding that no second person has
     * begun may be published by its coder, who alone has seen it, and is then shown as provisional and single-coded.
     *
     * @param seen the version of the mapping that the caller looked at
     * @throws Refusal.NotNow if it is not settled, a finding has no quote, or the text under its evidence has changed
     */
    @RolesAllowed(Role.STAFF)
    public void publish(UnitOfCoding unit, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        mapping.seen(seen);
        if (mapping.state() == MappingState.INDEPENDENTLY_CODED) {
            publishSingle(access, mapping);
        } else {
            refuseChanged(mapping);
            mapping.publish();
            refuseUnquoted(mapping, shown(mapping));
        }
        if (isPublic(access)) {
            library.open(mapping.instrument());
        }
        changes.fire(new MappingPublished(access.id().value(), mapping.id().value()));
    }

    /** Takes a published mapping off the pages; it can be published again or sent back to its coders. */
    @RolesAllowed(Role.STAFF)
    public void retract(UnitOfCoding unit, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        mapping.seen(seen);
        mapping.retract();
        changes.fire(new MappingRetracted(access.id().value(), mapping.id().value()));
    }

    /**
     * Says how much is claimed about why the text does what it does.
     *
     * @param source wanted above coincident
     * @param seen the version of the claim that the caller looked at
     */
    @RolesAllowed(Role.STAFF)
    public void claim(UnitOfCoding unit, ClaimKind kind, String source, long seen) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        if (!mapping.state().isSettled()) {
            throw new Refusal.NotNow("mapping." + mapping.state().code());
        }
        entities.find(ContributionClaim.class, mapping.id().value()).claim(kind, source, seen);
        changes.fire(new MappingClaimed(access.id().value(), mapping.id().value()));
    }

    /** When a series is opened to the public, so are the instruments of its published mappings. */
    @PermitAll
    public void on(@Observes SeriesPublished event) {
        rows.of(
                        REFERRED,
                        Map.of("series", event.series(), "shown", Readers.PUBLIC.results()),
                        row -> row.key("instrument_id", InstrumentId::new))
                .forEach(library::open);
    }

    private boolean isPublic(SeriesAccess access) {
        return rows.one(PUBLIC, Map.of("series", access.id()), row -> row.key("id"))
                .isPresent();
    }

    private void publishSingle(SeriesAccess access, Mapping mapping) {
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() > 1) {
            throw new Refusal.NotNow("publish.secondAtWork");
        }
        Coding only = codings.getFirst();
        if (!only.isBy(access.person().value())) {
            throw new Refusal.NotNow("publish.notSeen");
        }
        refuseChanged(mapping);
        refuseUnquoted(mapping, List.of(only));
        entities.persist(Resolution.single(mapping, only, clock.instant()));
        mapping.publishSingle();
    }

    private static void refuseChanged(Mapping mapping) {
        if (mapping.needsRecheck()) {
            throw new Refusal.NotNow("publish.recheck");
        }
    }

    /** What nobody may check needs no quote: an example says that it is one. */
    private void refuseUnquoted(Mapping mapping, List<Coding> shown) {
        if (mapping.isIllustrative()) {
            return;
        }
        List<Finding> findings = shown.stream()
                .flatMap(coding -> mappings.findings(coding).stream())
                .toList();
        Set<String> quoted =
                findings.stream().filter(Finding::isQuoted).map(Finding::clause).collect(Collectors.toSet());
        if (!findings.stream().map(Finding::clause).allMatch(quoted::contains)) {
            throw new Refusal.NotNow("publish.noQuote");
        }
    }

    /** The coding that is the result; with agreement the other one too, which gives its own quotes for the same. */
    private List<Coding> shown(Mapping mapping) {
        Resolution resolution = entities.find(Resolution.class, mapping.id().value());
        return mappings.codings(mapping).stream()
                .filter(coding -> resolution.kind() == Basis.AGREEMENT || coding.slot() == resolution.resultSlot())
                .toList();
    }
}

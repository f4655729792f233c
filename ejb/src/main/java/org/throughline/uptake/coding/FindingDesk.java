package org.throughline.uptake.coding;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.EvidenceSources;
import org.throughline.uptake.evidence.NewQuote;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.mapping.Absence;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Judgement;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.NewAbsence;
import org.throughline.uptake.mapping.NewFinding;
import org.throughline.uptake.mapping.Units;

/** What the caller finds, clause by clause, in the caller's own coding while it is open. */
@Stateless
public class FindingDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private Units units;

    @Inject
    private EvidenceSources texts;

    /**
     * Keeps the caller's judgement of the whole.
     *
     * @param seen the version of the coding that the caller looked at
     */
    @RolesAllowed(Role.STAFF)
    public void judge(UnitOfCoding unit, Judgement judgement, long seen) {
        own(unit).judge(judgement, seen);
    }

    /**
     * Records a clause that takes up what was asked, with a quote if one is given.
     *
     * @throws Refusal.Invalid if there is no such clause, the quote does not stand in it, or its text is no evidence
     */
    @RolesAllowed(Role.STAFF)
    public void find(UnitOfCoding unit, NewFinding given, @Nullable NewQuote quote) {
        texts.hold(unit.instrument());
        Coding coding = own(unit);
        Finding known = entities.find(Finding.class, given.id().value());
        if (known != null) {
            refuseForeign(coding, known.coding());
            return;
        }
        units.checkElements(coding, given.elements());
        texts.checkClauses(unit.instrument(), Set.of(given.clause()));
        if (mappings.findings(coding).stream().anyMatch(other -> other.isSameAs(given))) {
            throw new Refusal.Invalid(Map.of("clause", "foundTwice"));
        }
        Finding finding = new Finding(coding.id(), given);
        if (quote != null) {
            refuseKnown(quote);
            finding.quote(texts.evidence(unit.instrument(), given.clause(), quote));
        }
        entities.persist(finding);
    }

    /** Changes degree, verb, confidence, elements or rationale of a finding; the clause and its quotes stay. */
    @RolesAllowed(Role.STAFF)
    public void revise(UnitOfCoding unit, NewFinding given, long seen) {
        Coding coding = own(unit);
        Finding finding = finding(coding, given.id());
        units.checkElements(coding, given.elements());
        finding.revise(given, seen);
    }

    /**
     * Drops a finding with its quotes.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.STAFF)
    public void drop(UnitOfCoding unit, FindingId finding, String read) {
        Finding known = finding(own(unit), finding);
        Refusal.Unconfirmed.unlessRead(List.of(known.dropping()), read);
        entities.remove(known);
    }

    /** Adds a further quote to a finding. */
    @RolesAllowed(Role.STAFF)
    public void quote(UnitOfCoding unit, FindingId finding, NewQuote quote) {
        texts.hold(unit.instrument());
        Finding found = finding(own(unit), finding);
        if (!found.hasQuote(quote.id())) {
            refuseKnown(quote);
            found.quote(texts.evidence(unit.instrument(), found.clause(), quote));
        }
    }

    /**
     * Drops a quote of a finding.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with the words that go
     */
    @RolesAllowed(Role.STAFF)
    public void unquote(UnitOfCoding unit, FindingId finding, QuoteId quote, String read) {
        Finding known = finding(own(unit), finding);
        Refusal.Unconfirmed.unlessRead(List.of(known.unquoting(quote)), read);
        known.unquote(quote);
    }

    /** Records what was looked for and not found. */
    @RolesAllowed(Role.STAFF)
    public void miss(UnitOfCoding unit, NewAbsence given) {
        Coding coding = own(unit);
        Absence known = entities.find(Absence.class, given.id().value());
        if (known != null) {
            refuseForeign(coding, known.coding());
            return;
        }
        units.checkElements(coding, given.elements());
        texts.checkClauses(unit.instrument(), given.passages());
        entities.persist(new Absence(coding.id(), given));
    }

    /**
     * Drops what was looked for and not found.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.STAFF)
    public void dropAbsence(UnitOfCoding unit, AbsenceId absence, String read) {
        Coding coding = own(unit);
        Absence known = entities.find(Absence.class, absence.value());
        if (known == null) {
            throw new Refusal.Missing();
        }
        refuseForeign(coding, known.coding());
        Refusal.Unconfirmed.unlessRead(List.of(known.dropping()), read);
        entities.remove(known);
    }

    /** The key of a quote that stands elsewhere is no answer to sending it again. */
    private void refuseKnown(NewQuote quote) {
        if (entities.find(Evidence.class, quote.id().value()) != null) {
            throw new Refusal.Missing();
        }
    }

    /** The caller's coding, to be changed. */
    private Coding own(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Coding coding = mappings.coding(mapping, access.person().value()).orElseThrow(Refusal.Missing::new);
        coding.refuseDone();
        return coding;
    }

    private Finding finding(Coding coding, FindingId id) {
        Finding finding = entities.find(Finding.class, id.value());
        if (finding == null || !finding.coding().equals(coding.id())) {
            throw new Refusal.Missing();
        }
        return finding;
    }

    /** A key that another coding uses already names nothing here. */
    private static void refuseForeign(Coding coding, CodingId owner) {
        if (!owner.equals(coding.id())) {
            throw new Refusal.Missing();
        }
    }
}

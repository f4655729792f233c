package org.throughline.uptake.coding;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
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
import org.throughline.uptake.mapping.UnitOfCoding;
import org.throughline.uptake.mapping.Units;
import org.throughline.uptake.roles.CodingRoles;
import org.throughline.uptake.roles.RoleRules;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.InstrumentTitle;
import org.throughline.uptake.sheet.Subject;

/**
 * Where one person codes. Everything here is the caller's own coding: of anybody else's it says no more than that there is
 * one. Once a coder has finished, the coding changes only when it is reopened.
 */
@Stateless
public class CodingDesk {

    private static final String QUEUE =
            """
            select r.code, en.text as words_en, ja.text as words_ja, %2$s as words_older, m.state,
                   (select count(*) from coding c where c.mapping_id = m.id and c.slot <> 3) as coders,
                   mine.id is not null as mine, mine.done, m.illustrative,
                   case when m.state in (:apart)
                        then exists (select 1 from recheck k join evidence q on q.id = k.evidence_id
                                     join finding f on f.id = q.finding_id where f.coding_id = mine.id and k.waiting)
                        else m.recheck end as recheck,
                   coalesce(m.version, 0) as version, m.recoded
            from recommendation r
            left join mapping m on m.unit_id = r.id and m.instrument_id = :instrument
            left join coding mine on mine.mapping_id = m.id and mine.coder = :person and mine.slot <> 3
            left join wording_text en on en.language = 'en' and en.wording_id = coalesce(m.wording_id, %1$s)
            left join wording_text ja on ja.language = 'ja' and ja.wording_id = coalesce(m.wording_id, %1$s)
            where r.series_id = :series and (m.id is not null or r.state in (:codable))
            order by r.ordinal, r.code
            """
                    .formatted(Subject.STANDING, Subject.OLDER);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

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
    private InstrumentSheets instruments;

    @Inject
    private RecommendationRegister register;

    @Inject
    private CodingSheets sheets;

    @Inject
    private Clock clock;

    @Inject
    private Event<UptakeEvent> changes;

    /** What there is to code against an instrument, and what of it is the caller's. */
    @RolesAllowed(Role.STAFF)
    public CodingQueue queue(String series, String instrument) {
        SeriesAccess access = scoped.series(series, STAFF);
        InstrumentTitle title = instruments.title(instrument);
        List<CodingQueue.Entry> list = rows.of(
                QUEUE,
                Map.ofEntries(
                        entry("instrument", title.id()),
                        entry("person", access.person()),
                        entry("series", access.id()),
                        entry("codable", RecommendationState.CODABLE),
                        entry("apart", MappingState.CODED_APART)),
                CodingDesk::task);
        return new CodingQueue(access, title, list);
    }

    /**
     * A recommendation beside the instrument, with the caller's own coding and nobody else's.
     *
     * @throws Refusal.Missing if there is no such recommendation or instrument
     */
    @RolesAllowed(Role.STAFF)
    public CodingDeskSheet desk(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        InstrumentSheet instrument = instruments.sheet(unit.instrument());
        Optional<Mapping> mapping = mappings.find(access, unit);
        Subject subject = Subject.of(
                register.one(unit.series(), unit.recommendation()),
                mapping.map(Mapping::wording).orElse(null));
        RoleRules rules = mapping.map(roles::rules).orElseGet(() -> new RoleRules(false, List.of(), Map.of()));
        List<Coding> codings = rules.codings();
        Optional<Coding> own = codings.stream()
                .filter(coding -> coding.isBy(access.person().value()))
                .findFirst();
        int coders =
                (int) codings.stream().filter(coding -> !coding.isOwnResult()).count();
        boolean coder = own.isPresent() && !own.get().isOwnResult();
        CodingTask task = CodingTask.of(
                mapping.map(Mapping::state).orElse(null),
                coders,
                coder,
                coder && own.get().isDone(),
                rules.opened());
        return new CodingDeskSheet(
                access,
                instrument,
                subject,
                task,
                own.map(Coding::id).flatMap(sheets::one),
                task == CodingTask.WAIT && coders == 1,
                coder && rules.mayGiveBack(access.person().value()),
                mapping.map(Mapping::isIllustrative).orElse(false),
                Flags.isOlder(instrument.card().signedOn(), subject.line().madeOn()),
                mapping.map(Mapping::version).orElse(0L));
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
        if (!mapping.isBeingCoded()) {
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
                        unit.recommendation(),
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

    private static CodingQueue.Entry task(Row row) {
        MappingState state = row.constantOrNull("state", MappingState.class);
        int coders = row.number("coders");
        CodingTask task = CodingTask.of(state, coders, row.flag("mine"), row.flag("done"), row.flag("recoded"));
        return new CodingQueue.Entry(
                row.text("code"),
                BilingualColumns.translated(row, "words"),
                state,
                task,
                task == CodingTask.WAIT && coders == 1,
                row.flag("illustrative"),
                row.flag("recheck"),
                row.longNumber("version"));
    }
}

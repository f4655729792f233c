package org.throughline.uptake.matrix;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.Programme;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.dialogue.SeriesProfile;
import org.throughline.identity.Role;
import org.throughline.instrument.InstrumentLibrary;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.recommendation.Agenda;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;
import org.throughline.uptake.sheet.Subject;

/** What stands behind a cell of the matrix. */
@Stateless
public class EvidenceBook {

    private static final Set<String> OPEN = Set.of("agreed", "adjudicated", "published");
    private static final Set<String> STAFF_ONLY = Set.of("agreed", "adjudicated", "published", "retracted");
    private static final Set<String> PUBLIC = Set.of("published");

    private static final String HEAD =
            """
            select m.id, m.wording_id, m.state, st.kind, st.result_slot, m.illustrative, m.recheck,
                   st.rationale_en, st.rationale_ja, cl.kind, cl.source, cl.version, m.version, m.recoded
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join contribution_claim cl on cl.mapping_id = m.id
            where s.slug = :series and i.slug = :instrument and r.code = :code and m.state in (:open)
            """;

    @Inject
    private Doors doors;

    @Inject
    private Programme programme;

    @Inject
    private Agenda agenda;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private CodingSheets codings;

    @Inject
    private Rows rows;

    /**
     * The evidence as a member of the series sees it; staff see a retracted one too.
     *
     * @throws Refusal.Missing if there is no settled result, or no such series for the caller
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesResult evidence(String series, String instrument, String recommendation) {
        SeriesDoor door = doors.series(series);
        Row head = head(series, instrument, recommendation, door.as(STAFF) ? STAFF_ONLY : OPEN);
        Subject subject = Subject.of(agenda.one(series, recommendation), head.key(1));
        return new SeriesResult(door, result(head, subject, instrument));
    }

    /**
     * The evidence as anybody may see it.
     *
     * @throws Refusal.Missing if it is not published, or the series is not
     */
    @PermitAll
    public PublicResult published(String series, String instrument, String recommendation) {
        SeriesProfile profile = programme.published(series);
        Row head = head(series, instrument, recommendation, PUBLIC);
        Subject subject = Subject.of(agenda.publicOne(series, recommendation), head.key(1));
        return new PublicResult(profile, result(head, subject, instrument));
    }

    private Row head(String series, String instrument, String recommendation, Set<String> open) {
        return rows
                .of(
                        HEAD,
                        Map.ofEntries(
                                entry("series", series),
                                entry("instrument", instrument),
                                entry("code", recommendation),
                                entry("open", open)))
                .stream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    private Result result(Row head, Subject subject, String slug) {
        InstrumentSheet instrument = instruments.sheet(slug);
        Basis basis = Basis.of(head.text(3));
        List<CodingSheet> all = codings.of(head.key(0));
        List<CodingSheet> shown = all.stream()
                .filter(coding -> basis == Basis.AGREEMENT || coding.slot() == head.number(4))
                .toList();
        CodingSheet result = shown.getFirst();
        return new Result(
                subject,
                instrument,
                MappingState.of(head.text(2)),
                basis,
                head.flag(13),
                result.uptake(),
                (int) all.stream().filter(coding -> coding.slot() < 3).count(),
                head.flag(5),
                head.flag(6),
                Flags.isOlder(instrument.card().signedOn(), subject.line().madeOn()),
                clauses(shown, instrument, carried(slug)),
                spread(shown, CodingSheet::absences, Result.Missed::new),
                head.both(7),
                checks(instrument, shown),
                new Result.Claim(ClaimKind.of(head.text(9)), head.text(10), head.version(11)),
                head.version(12));
    }

    private static List<Result.Clause> clauses(
            List<CodingSheet> shown, InstrumentSheet instrument, Set<String> carried) {
        Map<String, List<Result.Found>> byClause = spread(shown, CodingSheet::findings, Result.Found::new).stream()
                .collect(Collectors.groupingBy(found -> found.finding().clause(), TreeMap::new, Collectors.toList()));
        return byClause.entrySet().stream()
                .map(clause -> new Result.Clause(
                        clause.getKey(),
                        highest(clause.getValue()),
                        carried.contains(clause.getKey()),
                        clause.getValue()))
                .sorted(Comparator.comparingInt(clause -> instrument.place(clause.eId())))
                .toList();
    }

    private static Degree highest(List<Result.Found> found) {
        return found.stream()
                .map(each -> each.finding().degree())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Everything of one kind in some codings, each with the number of its coder. */
    private static <S, T> List<T> spread(
            List<CodingSheet> shown,
            java.util.function.Function<CodingSheet, List<S>> of,
            BiFunction<Integer, S, T> numbered) {
        List<T> all = new ArrayList<>();
        for (CodingSheet coding : shown) {
            of.apply(coding).forEach(each -> all.add(numbered.apply(coding.slot(), each)));
        }
        return all;
    }

    private static List<Result.TextCheck> checks(InstrumentSheet instrument, List<CodingSheet> shown) {
        return instrument.card().authenticLanguages().stream()
                .map(language -> new Result.TextCheck(language, instrument.holds(language), (int) shown.stream()
                        .filter(coding -> coding.read().contains(language))
                        .count()))
                .toList();
    }

    private Set<String> carried(String slug) {
        return library.lineage(slug).stream()
                .filter(link ->
                        link.kind() == LineageKind.CARRIED && link.newer().equals(slug))
                .map(link -> String.valueOf(link.newerEId()))
                .collect(Collectors.toSet());
    }
}

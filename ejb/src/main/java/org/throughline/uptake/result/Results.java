package org.throughline.uptake.result;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Readers;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.Subject;

/** Puts results together from what was settled. It asks nobody who is looking: which states are open its callers say. */
@Dependent
public class Results {

    private static final String HEADS =
            """
            select m.id, m.wording_id, r.code, m.state, st.kind as basis, st.result_slot, m.illustrative, m.recheck,
                   m.recoded, st.rationale_en, st.rationale_ja, cl.kind as claim, cl.source as claim_source,
                   cl.version as claim_version, m.version
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.unit_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join contribution_claim cl on cl.mapping_id = m.id
            where s.slug = :series and i.slug = :instrument and m.state in (:shown)
            """;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Rows rows;

    /**
     * What was settled about a recommendation, without what was found.
     *
     * @param slot of the coding that stands
     * @param decision the adjudicator's reason
     * @param version of the mapping
     */
    public record Head(
            UUID mapping,
            WordingId wording,
            String recommendation,
            MappingState state,
            Basis basis,
            int slot,
            boolean illustrative,
            boolean recheck,
            boolean recoded,
            Bilingual decision,
            Result.Claim claim,
            long version) {

        static Head of(Row row) {
            return new Head(
                    row.key("id"),
                    row.key("wording_id", WordingId::new),
                    row.text("code"),
                    row.constant("state", MappingState.class),
                    row.constant("basis", Basis.class),
                    row.number("result_slot"),
                    row.flag("illustrative"),
                    row.flag("recheck"),
                    row.flag("recoded"),
                    BilingualColumns.both(row, "rationale"),
                    new Result.Claim(
                            row.constant("claim", ClaimKind.class),
                            row.text("claim_source"),
                            row.longNumber("claim_version")),
                    row.longNumber("version"));
        }
    }

    /**
     * All that a series settled about an instrument; examples as long as nothing else is. One statement.
     *
     * @param readers who sees it
     */
    public List<Head> heads(String series, String instrument, Readers readers) {
        List<Head> all = all(series, instrument, readers);
        boolean examplesAlone = all.stream().allMatch(Head::illustrative);
        return all.stream()
                .filter(head -> examplesAlone || !head.illustrative())
                .toList();
    }

    private List<Head> all(String series, String instrument, Readers readers) {
        return rows.of(
                HEADS,
                Map.ofEntries(
                        entry("series", series), entry("instrument", instrument), entry("shown", readers.results())),
                Head::of);
    }

    /**
     * One of them; an example too, which keeps its address when the matrix does not show it any more.
     *
     * @throws Refusal.Missing if nothing is settled about it that the reader may see
     */
    Head head(String series, String instrument, String recommendation, Readers readers) {
        return all(series, instrument, readers).stream()
                .filter(head -> head.recommendation().equals(recommendation))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    /**
     * A result whole.
     *
     * @param all the codings of the mapping
     * @param carried eIds of the clauses that were carried over from an older instrument
     */
    public Result of(
            Head head, Subject subject, InstrumentSheet instrument, List<CodingSheet> all, Set<String> carried) {
        List<CodingSheet> shown = all.stream()
                .filter(coding -> head.basis() == Basis.AGREEMENT ? coding.slot() < 3 : coding.slot() == head.slot())
                .toList();
        return new Result(
                subject,
                instrument,
                head.state(),
                head.basis(),
                head.recoded(),
                shown.getFirst().uptake(),
                (int) all.stream().filter(coding -> coding.slot() < 3).count(),
                head.illustrative(),
                head.recheck(),
                Flags.isOlder(instrument.card().signedOn(), subject.line().madeOn()),
                clauses(shown, instrument, carried),
                spread(shown, CodingSheet::absences, Result.Missed::new),
                head.decision(),
                checks(instrument, shown),
                head.claim(),
                head.version());
    }

    /** The clauses of an instrument that were carried over from an older one. One statement. */
    public Set<String> carried(String slug) {
        return library.lineage(slug).stream()
                .filter(link ->
                        link.kind() == LineageKind.CARRIED && link.newer().equals(slug))
                .map(link -> String.valueOf(link.newerEId()))
                .collect(Collectors.toSet());
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

    /** Who quotes a text has read it, ticked or not. */
    private static boolean hasRead(CodingSheet coding, String language) {
        return coding.read().contains(language)
                || coding.findings().stream()
                        .flatMap(finding -> finding.quotes().stream())
                        .anyMatch(quote -> quote.language().equals(language));
    }

    private static List<Result.TextCheck> checks(InstrumentSheet instrument, List<CodingSheet> shown) {
        return instrument.card().authenticLanguages().stream()
                .map(language -> new Result.TextCheck(language, instrument.holds(language), (int) shown.stream()
                        .filter(coding -> hasRead(coding, language))
                        .count()))
                .toList();
    }
}

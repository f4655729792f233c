package org.throughline.uptake.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.Subject;

/** Puts results together from what was settled. It asks nobody who is looking: which states are open its callers say. */
@Dependent
public class Results {

    @Inject
    private InstrumentLibrary library;

    /**
     * A result whole.
     *
     * @param all the codings of the mapping
     * @param carried eIds of the clauses that were carried over from an older instrument
     */
    public Result of(
            ResultHeads.Head head,
            Subject subject,
            InstrumentSheet instrument,
            List<CodingSheet> all,
            Set<String> carried) {
        List<CodingSheet> shown = all.stream()
                .filter(coding -> head.basis() == Basis.AGREEMENT
                        ? coding.by().slot() < 3
                        : coding.by().slot() == head.slot())
                .toList();
        return new Result(
                new MappingHead(instrument, subject, head.illustrative(), head.version()),
                new UptakeResult(
                        shown.getFirst().uptake(),
                        head.state(),
                        head.basis(),
                        head.illustrative(),
                        head.recheck(),
                        Flags.isOlder(
                                instrument.card().signedOn(), subject.line().madeOn())),
                head.recoded(),
                (int) all.stream().filter(coding -> coding.by().slot() < 3).count(),
                clauses(shown, instrument, carried),
                spread(shown, CodingSheet::absences, Result.Missed::new),
                head.decision(),
                checks(instrument, shown),
                head.claim());
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
            of.apply(coding).forEach(each -> all.add(numbered.apply(coding.by().slot(), each)));
        }
        return all;
    }

    /** Who quotes a text has read it, ticked or not. */
    private static boolean hasRead(CodingSheet coding, String language) {
        return coding.by().read().contains(language)
                || coding.findings().stream()
                        .flatMap(finding -> finding.quotes().stream())
                        .anyMatch(quote -> quote.text().language().equals(language));
    }

    private static List<Result.TextCheck> checks(InstrumentSheet instrument, List<CodingSheet> shown) {
        return instrument.card().authenticLanguages().stream()
                .map(language -> new Result.TextCheck(language, instrument.holds(language), (int) shown.stream()
                        .filter(coding -> hasRead(coding, language))
                        .count()))
                .toList();
    }
}

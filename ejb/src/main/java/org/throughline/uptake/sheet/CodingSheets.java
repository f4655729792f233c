package org.throughline.uptake.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;

/** Fetches codings whole, whoever asks. */
@Dependent
public class CodingSheets {

    private static final String CODINGS =
            """
            select c.id, c.slot, coalesce(p.account, p.name), c.uptake, c.confidence, c.note, c.done, c.version,
                   c.mapping_id
            from coding c join person p on p.id = c.coder
            where c.%s in (:keys) order by c.mapping_id, c.slot
            """;

    private static final String READ =
            """
            select a.coding_id, a.language from authentic_check a join coding c on c.id = a.coding_id
            where c.%s in (:keys)
            """;

    private static final String FINDINGS =
            """
            select f.coding_id, f.id, f.clause, f.degree, f.verb_strength, f.confidence, f.rationale_en, f.rationale_ja,
                   f.version
            from finding f join coding c on c.id = f.coding_id where c.%s in (:keys) order by f.clause, f.id
            """;

    private static final String FOUND_FOR =
            """
            select x.finding_id, x.element_id from finding_element x
            join finding f on f.id = x.finding_id join coding c on c.id = f.coding_id
            where c.%s in (:keys)
            """;

    private static final String QUOTES =
            """
            select q.finding_id, q.id, q.expression_id, x.language, x.grade, q.exact, q.prefix, q.suffix, q.starts, q.ends,
                   x.number, exists (select 1 from recheck k where k.evidence_id = q.id and k.waiting)
            from evidence q join expression x on x.id = q.expression_id
            join finding f on f.id = q.finding_id join coding c on c.id = f.coding_id
            where c.%s in (:keys) order by x.language, q.starts
            """;

    private static final String ABSENCES =
            """
            select a.coding_id, a.id, a.whole_text, a.rationale_en, a.rationale_ja
            from absence a join coding c on c.id = a.coding_id where c.%s in (:keys) order by a.id
            """;

    private static final String MISSED =
            """
            select x.absence_id, x.element_id from absence_element x
            join absence a on a.id = x.absence_id join coding c on c.id = a.coding_id
            where c.%s in (:keys)
            """;

    private static final String PASSAGES =
            """
            select x.absence_id, x.clause from absence_passage x
            join absence a on a.id = x.absence_id join coding c on c.id = a.coding_id
            where c.%s in (:keys) order by x.clause
            """;

    @Inject
    private Rows rows;

    /** Of which codings: all of some mappings, or one alone, and then no other is read from the database at all. */
    private record Scope(String column, Collection<UUID> keys) {}

    private record Of(UUID mapping, CodingSheet coding) {}

    /** The codings of a mapping by slot, in a fixed number of statements. */
    public List<CodingSheet> of(UUID mapping) {
        return of(List.of(mapping)).getOrDefault(mapping, List.of());
    }

    /** The codings of many mappings, by mapping and slot, in the same number of statements. */
    public Map<UUID, List<CodingSheet>> of(Collection<UUID> mappings) {
        return mappings.isEmpty()
                ? Map.of()
                : in(new Scope("mapping_id", mappings))
                        .collect(Collectors.groupingBy(
                                Of::mapping, Collectors.mapping(Of::coding, Collectors.toList())));
    }

    /** One coding and nothing of any other. */
    public Optional<CodingSheet> one(UUID coding) {
        return in(new Scope("id", List.of(coding))).map(Of::coding).findFirst();
    }

    private Stream<Of> in(Scope scope) {
        Map<UUID, List<String>> read = by(READ, scope, row -> row.text(1));
        Map<UUID, List<FindingSheet>> findings = findings(scope);
        Map<UUID, List<AbsenceSheet>> absences = absences(scope);
        return rows(CODINGS, scope).stream()
                .map(row -> new Of(
                        row.key(8),
                        new CodingSheet(
                                row.key(0),
                                row.number(1),
                                row.text(2),
                                Uptake.of(row.text(3)),
                                confidence(row, 4),
                                row.text(5),
                                new HashSet<>(read.getOrDefault(row.key(0), List.of())),
                                row.flag(6),
                                row.version(7),
                                findings.getOrDefault(row.key(0), List.of()),
                                absences.getOrDefault(row.key(0), List.of()))));
    }

    private Map<UUID, List<FindingSheet>> findings(Scope scope) {
        Map<UUID, List<UUID>> elements = by(FOUND_FOR, scope, row -> row.key(1));
        Map<UUID, List<QuoteSheet>> quotes = by(QUOTES, scope, CodingSheets::quote);
        return by(
                FINDINGS,
                scope,
                row -> new FindingSheet(
                        row.key(1),
                        row.text(2),
                        Degree.of(row.text(3)),
                        VerbStrength.of(row.text(4)),
                        Confidence.of(row.text(5)),
                        row.both(6),
                        elements.getOrDefault(row.key(1), List.of()),
                        quotes.getOrDefault(row.key(1), List.of()),
                        row.version(8)));
    }

    private static QuoteSheet quote(Row row) {
        return new QuoteSheet(
                row.key(1),
                row.key(2),
                row.text(3),
                row.text(4),
                row.number(10),
                row.flag(11),
                row.text(5),
                row.text(6),
                row.text(7),
                row.number(8),
                row.number(9));
    }

    private Map<UUID, List<AbsenceSheet>> absences(Scope scope) {
        Map<UUID, List<UUID>> elements = by(MISSED, scope, row -> row.key(1));
        Map<UUID, List<String>> passages = by(PASSAGES, scope, row -> row.text(1));
        return by(
                ABSENCES,
                scope,
                row -> new AbsenceSheet(
                        row.key(1),
                        elements.getOrDefault(row.key(1), List.of()),
                        row.flag(2),
                        passages.getOrDefault(row.key(1), List.of()),
                        row.both(3)));
    }

    private static @Nullable Confidence confidence(Row row, int column) {
        return row.has(column) ? Confidence.of(row.text(column)) : null;
    }

    /** Rows by the key in their first column. */
    private <T> Map<UUID, List<T>> by(String query, Scope scope, Function<Row, T> read) {
        return rows(query, scope).stream()
                .collect(Collectors.groupingBy(row -> row.key(0), Collectors.mapping(read, Collectors.toList())));
    }

    private List<Row> rows(String query, Scope scope) {
        return rows.of(query.formatted(scope.column()), Map.of("keys", scope.keys()));
    }
}

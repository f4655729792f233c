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
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.key.ElementId;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.key.MappingId;

/** Fetches codings whole, whoever asks. */
@Dependent
public class CodingSheets {

    private static final String CODINGS =
            """
            select c.id, c.slot, coalesce(p.account, p.name) as coder, c.uptake, c.confidence, c.note, c.done, c.version,
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
                   x.number as edition,
                   exists (select 1 from recheck k where k.evidence_id = q.id and k.waiting) as waiting
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

    /** Something read, and the key of what it belongs to. */
    private record Part<T>(UUID whole, T part) {}

    /** The codings of a mapping by slot, in a fixed number of statements. */
    public List<CodingSheet> of(MappingId mapping) {
        return of(List.of(mapping.value())).getOrDefault(mapping.value(), List.of());
    }

    /** The codings of many mappings, by mapping and slot, in the same number of statements. */
    public Map<UUID, List<CodingSheet>> of(Collection<UUID> mappings) {
        return mappings.isEmpty()
                ? Map.of()
                : in(new Scope("mapping_id", mappings))
                        .collect(Collectors.groupingBy(
                                Part::whole, Collectors.mapping(Part::part, Collectors.toList())));
    }

    /** One coding and nothing of any other. */
    public Optional<CodingSheet> one(CodingId coding) {
        return in(new Scope("id", List.of(coding.value()))).map(Part::part).findFirst();
    }

    private Stream<Part<CodingSheet>> in(Scope scope) {
        Map<UUID, List<String>> read = by("coding_id", READ, scope, row -> row.text("language"));
        Map<UUID, List<FindingSheet>> findings = findings(scope);
        Map<UUID, List<AbsenceSheet>> absences = absences(scope);
        return parts("mapping_id", CODINGS, scope, row -> coding(row, read, findings, absences)).stream();
    }

    private static CodingSheet coding(
            Row row,
            Map<UUID, List<String>> read,
            Map<UUID, List<FindingSheet>> findings,
            Map<UUID, List<AbsenceSheet>> absences) {
        UUID id = row.key("id");
        return new CodingSheet(
                new CodingId(id),
                new CodingSheet.Coder(
                        row.number("slot"), row.text("coder"), new HashSet<>(read.getOrDefault(id, List.of()))),
                row.constant("uptake", Uptake.class),
                confidence(row.textOrNull("confidence")),
                row.text("note"),
                row.flag("done"),
                row.longNumber("version"),
                findings.getOrDefault(id, List.of()),
                absences.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<FindingSheet>> findings(Scope scope) {
        Map<UUID, List<ElementId>> elements =
                by("finding_id", FOUND_FOR, scope, row -> row.key("element_id", ElementId::new));
        Map<UUID, List<QuoteSheet>> quotes = by("finding_id", QUOTES, scope, QuoteSheet::of);
        return by("coding_id", FINDINGS, scope, row -> finding(row, elements, quotes));
    }

    private static FindingSheet finding(
            Row row, Map<UUID, List<ElementId>> elements, Map<UUID, List<QuoteSheet>> quotes) {
        UUID id = row.key("id");
        return new FindingSheet(
                new FindingId(id),
                row.text("clause"),
                row.constant("degree", Degree.class),
                row.constant("verb_strength", VerbStrength.class),
                row.constant("confidence", Confidence.class),
                BilingualColumns.both(row, "rationale"),
                elements.getOrDefault(id, List.of()),
                quotes.getOrDefault(id, List.of()),
                row.longNumber("version"));
    }

    private Map<UUID, List<AbsenceSheet>> absences(Scope scope) {
        Map<UUID, List<ElementId>> elements =
                by("absence_id", MISSED, scope, row -> row.key("element_id", ElementId::new));
        Map<UUID, List<String>> passages = by("absence_id", PASSAGES, scope, row -> row.text("clause"));
        return by("coding_id", ABSENCES, scope, row -> absence(row, elements, passages));
    }

    private static AbsenceSheet absence(
            Row row, Map<UUID, List<ElementId>> elements, Map<UUID, List<String>> passages) {
        UUID id = row.key("id");
        return new AbsenceSheet(
                new AbsenceId(id),
                elements.getOrDefault(id, List.of()),
                row.flag("whole_text"),
                passages.getOrDefault(id, List.of()),
                BilingualColumns.both(row, "rationale"));
    }

    private static @Nullable Confidence confidence(@Nullable String code) {
        return code == null ? null : Confidence.of(code);
    }

    /** What is read, by what it belongs to. */
    private <T> Map<UUID, List<T>> by(String whole, String query, Scope scope, Function<Row, T> reading) {
        return parts(whole, query, scope, reading).stream()
                .collect(Collectors.groupingBy(Part::whole, Collectors.mapping(Part::part, Collectors.toList())));
    }

    private <T> List<Part<T>> parts(String whole, String query, Scope scope, Function<Row, T> reading) {
        return rows.of(
                query.formatted(scope.column()),
                Map.of("keys", scope.keys()),
                row -> new Part<>(row.key(whole), reading.apply(row)));
    }
}

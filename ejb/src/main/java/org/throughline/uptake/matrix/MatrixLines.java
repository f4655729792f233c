package org.throughline.uptake.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Readers;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.Subject;

/** Parts the lines of a matrix: one for each wording, or one for each thing that a recommendation asks. */
@Dependent
class MatrixLines {

    private static final String WORDINGS =
            """
            select r.code, w.list, w.edition, en.text as words_en, ja.text as words_ja, %2$s as words_older,
                   w.id = coalesce(m.wording_id, %1$s) as coded
            from recommendation r
            join series s on s.id = r.series_id
            join wording w on w.recommendation_id = r.id
            left join mapping m on m.unit_id = r.id
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument)
            left join wording_text en on en.language = 'en' and en.wording_id = w.id
            left join wording_text ja on ja.language = 'ja' and ja.wording_id = w.id
            where s.slug = :series
            order by r.code, case w.list when 'summary' then 1 when 'closing' then 2 when 'body' then 3
                when 'draft' then 4 else 5 end, w.edition desc
            """
                    .formatted(Subject.STANDING, Subject.OLDER);

    /** A row for each degree found for an element, one for each element with nothing, one for what is found for the whole. */
    private static final String ELEMENTS =
            """
            select r.code, el.ordinal as place, en.text as words_en, ja.text as words_ja, %s as words_older,
                   f.clause, f.degree,
                   exists (select 1 from absence_element ax join absence a on a.id = ax.absence_id
                           where ax.element_id = el.id and a.coding_id = c.id) as missed
            from recommendation r
            join series s on s.id = r.series_id
            join element el on el.recommendation_id = r.id
            left join element_text en on en.language = 'en' and en.element_id = el.id
            left join element_text ja on ja.language = 'ja' and ja.element_id = el.id
            left join (mapping m join settlement st on st.mapping_id = m.id
                    join coding c on c.mapping_id = m.id and c.slot = st.result_slot)
                on m.unit_id = r.id and m.state in (:shown)
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument)
            left join (finding_element fe join finding f on f.id = fe.finding_id)
                on fe.element_id = el.id and f.coding_id = c.id
            where s.slug = :series
            union all
            select r.code, 0, '', '', '', f.clause, f.degree, false
            from recommendation r
            join series s on s.id = r.series_id
            join mapping m on m.unit_id = r.id and m.state in (:shown)
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument)
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            join finding f on f.coding_id = c.id
            where s.slug = :series and not exists (select 1 from finding_element fe where fe.finding_id = f.id)
            order by code, place
            """
                    .formatted(Subject.OLDER);

    record WordingLine(String recommendation, String list, int edition, Bilingual words, boolean coded) {

        static WordingLine of(Row row) {
            return new WordingLine(
                    row.text("code"),
                    row.text("list"),
                    row.number("edition"),
                    BilingualColumns.translated(row, "words"),
                    row.flag("coded"));
        }
    }

    /**
     * @param element its place from 1; 0 for the recommendation as a whole
     * @param clause in which it was found; null if in none
     * @param degree null without a clause
     */
    record ElementLine(
            String recommendation,
            int element,
            Bilingual words,
            @Nullable String clause,
            @Nullable Degree degree,
            boolean missed) {

        static ElementLine of(Row row) {
            return new ElementLine(
                    row.text("code"),
                    row.number("place"),
                    BilingualColumns.translated(row, "words"),
                    row.textOrNull("clause"),
                    row.constantOrNull("degree", Degree.class),
                    row.flag("missed"));
        }
    }

    @Inject
    private Rows rows;

    /** One statement. What the lines may show was decided before: a line without a result has none in its parts. */
    Matrix of(LineBy by, Matrix whole, String series, Readers readers) {
        Map<String, Object> about = Map.of("series", series, "instrument", whole.instrument());
        return switch (by) {
            case RECOMMENDATION -> whole;
            case WORDING -> spread(
                    whole,
                    rows.of(WORDINGS, about, WordingLine::of),
                    WordingLine::recommendation,
                    MatrixLines::wordings);
            case ELEMENT -> {
                Set<String> clauses =
                        whole.columns().stream().map(Matrix.Column::eId).collect(Collectors.toSet());
                Map<String, Object> inside = new HashMap<>(about);
                inside.put("shown", readers.results());
                yield spread(
                        whole,
                        rows.of(ELEMENTS, inside, ElementLine::of),
                        ElementLine::recommendation,
                        (line, parts) -> elements(line, parts, clauses));
            }
        };
    }

    private static <T> Matrix spread(
            Matrix whole,
            List<T> parts,
            Function<T, String> recommendation,
            BiFunction<Matrix.Line, List<T>, List<Matrix.Line>> parting) {
        Map<String, List<T>> byCode = parts.stream().collect(Collectors.groupingBy(recommendation));
        return whole.with(whole.lines().stream()
                .flatMap(line -> parting.apply(line, byCode.getOrDefault(line.code(), List.of())).stream())
                .toList());
    }

    static List<Matrix.Line> wordings(Matrix.Line line, List<WordingLine> wordings) {
        List<Matrix.Line> parts = new ArrayList<>();
        for (WordingLine wording : wordings) {
            boolean coded = wording.coded();
            parts.add(line.of(
                    new MatrixPart(wording.list(), wording.edition(), wording.words(), parts.isEmpty(), coded, false),
                    coded ? line.cells() : Map.of()));
        }
        return parts.isEmpty() ? List.of(line) : parts;
    }

    static List<Matrix.Line> elements(Matrix.Line line, List<ElementLine> elements, Set<String> clauses) {
        Map<Integer, Map<String, Degree>> found = new LinkedHashMap<>();
        Map<Integer, Bilingual> words = new HashMap<>();
        Set<Integer> missed = new HashSet<>();
        found.put(0, new HashMap<>());
        for (ElementLine part : elements) {
            Map<String, Degree> cells = found.computeIfAbsent(part.element(), element -> new HashMap<>());
            words.putIfAbsent(part.element(), part.words());
            if (part.clause() != null && part.degree() != null && line.isOpen()) {
                cells.merge(
                        MatrixHead.clauseOf(part.clause(), clauses),
                        part.degree(),
                        (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
            if (part.missed() && line.isOpen()) {
                missed.add(part.element());
            }
        }
        List<Matrix.Line> parts = new ArrayList<>();
        found.forEach((number, cells) -> parts.add(line.of(
                new MatrixPart(
                        "",
                        number,
                        words.getOrDefault(number, Bilingual.NONE),
                        number == 0,
                        true,
                        cells.isEmpty() && missed.contains(number)),
                cells)));
        return parts;
    }
}

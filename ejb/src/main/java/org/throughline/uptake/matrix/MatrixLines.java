package org.throughline.uptake.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
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
                        rows.of(
                                MatrixElements.LINES,
                                inside,
                                row -> MatrixElements.ElementLine.of(row, whole.signedOn())),
                        MatrixElements.ElementLine::recommendation,
                        (line, parts) -> MatrixElements.elements(line, parts, clauses));
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
                    new MatrixPart(
                            wording.list(), wording.edition(), wording.words(), parts.isEmpty(), coded, false, false),
                    coded ? line.cells() : Map.of()));
        }
        return parts.isEmpty() ? List.of(line) : parts;
    }
}

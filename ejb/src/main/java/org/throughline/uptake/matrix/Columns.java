package org.throughline.uptake.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;

/** The clauses of an instrument as columns, with its name: one statement, however many texts it has. */
@Dependent
class Columns {

    private static final String CLAUSES =
            """
            select i.title_en, i.title_ja, i.signed_on, i.signed_on_precision,
                   e.id, e.language, e.kind, e.grade, e.complete, e.number,
                   p.kind, p.citation, p.eid,
                   case when p.kind = 'section'
                        then substring(e.canonical, p.words_start + 1, p.end_at - p.words_start) end,
                   exists (select 1 from lineage l
                           where l.newer_id = i.id and l.newer_eid = p.eid and l.kind = 'carried')
            from instrument i
            left join expression e on e.instrument_id = i.id
            left join provision p on p.expression_id = e.id and p.kind in ('section', 'preambular', 'operative', 'chapeau')
            where i.slug = :instrument
            order by e.id, p.position
            """;

    @Inject
    private Rows rows;

    /**
     * What the columns are read from.
     *
     * @param clauses every clause, the preamble included
     */
    record Head(Bilingual title, SignedOn signedOn, List<Clause> clauses) {}

    /** A clause, and whether it is of the preamble: such a one is a column only if something was found in it. */
    record Clause(Matrix.Column column, boolean preamble) {}

    /** @throws Refusal.Missing if there is no such instrument */
    Head of(String instrument) {
        List<Row> all = rows.of(CLAUSES, Map.of("instrument", instrument));
        if (all.isEmpty()) {
            throw new Refusal.Missing();
        }
        Row first = all.getFirst();
        return new Head(first.both(0), new SignedOn(first.date(2), first.text(3)), clauses(all));
    }

    private static List<Clause> clauses(List<Row> all) {
        Map<UUID, List<Row>> texts = all.stream()
                .filter(row -> row.has(12))
                .collect(Collectors.groupingBy(row -> row.key(4), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Row>> best = new LinkedHashMap<>();
        texts.values().forEach(text -> best.merge(text.getFirst().text(5), text, Columns::better));
        List<List<Row>> ordered = best.values().stream()
                .sorted(Comparator.comparingInt(text -> rank(text.getFirst())))
                .toList();
        Map<String, Bilingual> headings = new LinkedHashMap<>();
        ordered.forEach(text -> text.stream()
                .filter(row -> row.text(10).equals("section"))
                .forEach(row -> headings.merge(row.text(12), heading(row), Columns::both)));
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (List<Row> text : ordered) {
            Bilingual section = Bilingual.NONE;
            for (Row row : text) {
                if (row.text(10).equals("section")) {
                    section = headings.getOrDefault(row.text(12), Bilingual.NONE);
                } else {
                    clauses.putIfAbsent(row.text(12), clause(row, section));
                }
            }
        }
        return List.copyOf(clauses.values());
    }

    private static Clause clause(Row row, Bilingual section) {
        String eId = row.text(12);
        String citation = row.has(11) ? row.text(11) : eId;
        return new Clause(
                new Matrix.Column(eId, ClauseSheet.fragment(eId), citation, section, row.flag(14)),
                row.text(10).equals("preambular"));
    }

    private static Bilingual heading(Row row) {
        return row.text(5).equals(Language.JA.code())
                ? new Bilingual("", row.text(13))
                : new Bilingual(row.text(13), "");
    }

    private static Bilingual both(Bilingual one, Bilingual other) {
        return new Bilingual(
                one.en().isEmpty() ? other.en() : one.en(), one.ja().isEmpty() ? other.ja() : one.ja());
    }

    private static List<Row> better(List<Row> one, List<Row> other) {
        return rank(other.getFirst()) < rank(one.getFirst()) ? other : one;
    }

    /** Official texts before translations before summaries, whole ones before excerpts, newer before older. */
    private static int rank(Row text) {
        int kind = List.of("official_text", "translation", "working_summary").indexOf(text.text(6));
        int english = text.text(5).equals(Language.EN.code()) ? 0 : 1;
        return ((kind * 2 + (text.flag(8) ? 0 : 1)) * 1000 + (999 - text.number(9))) * 2 + english;
    }
}

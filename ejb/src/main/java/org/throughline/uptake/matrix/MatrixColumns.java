package org.throughline.uptake.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.ClauseNames;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;

/** The clauses of an instrument as columns, with its name: three statements, however many texts it has. */
@Dependent
class MatrixColumns {

    private static final String CLAUSES =
            """
            select p.expression_id, p.kind, p.citation, p.eid,
                   case when p.kind = 'section'
                        then substring(e.canonical, p.words_start + 1, p.end_at - p.words_start) end,
                   exists (select 1 from lineage l
                           where l.newer_id = e.instrument_id and l.newer_eid = p.eid and l.kind = 'carried')
            from provision p
            join expression e on e.id = p.expression_id
            where e.id in (:texts) and p.kind in ('section', 'preambular', 'operative', 'chapeau')
            order by p.position
            """;

    /** What was said of the first text and another, as the first text sees it. */
    private static final String PAIRS =
            """
            select q.other_id, q.one_eid, q.other_eid from pairing q where q.one_id = :first
            union all
            select q.one_id, q.other_eid, q.one_eid from pairing q where q.other_id = :first
            """;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Rows rows;

    /** @throws Refusal.Missing if there is no such instrument for the caller */
    MatrixHead of(String instrument) {
        InstrumentCard card = library.card(instrument);
        List<ExpressionCard> texts = ExpressionCard.bestOfEach(card.expressions());
        return new MatrixHead(card.title(), card.signedOn(), texts.isEmpty() ? List.of() : clauses(texts));
    }

    private List<MatrixHead.Clause> clauses(List<ExpressionCard> texts) {
        Map<UUID, List<Row>> provisions =
                rows
                        .of(
                                CLAUSES,
                                Map.of(
                                        "texts",
                                        texts.stream().map(ExpressionCard::id).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.key(0)));
        List<Text> read = new ArrayList<>();
        Map<UUID, List<Correspondence.Pair>> pairs =
                texts.size() == 1 ? Map.of() : pairs(texts.getFirst().id());
        List<String> first = eIds(provisions.getOrDefault(texts.getFirst().id(), List.of()));
        for (ExpressionCard text : texts) {
            List<Row> own = provisions.getOrDefault(text.id(), List.of());
            List<String> eIds = eIds(own);
            Correspondence with = new Correspondence(first, eIds, pairs.getOrDefault(text.id(), List.of()));
            read.add(new Text(text.id(), text.language(), own, ClauseNames.of(first, text.language(), eIds, with)));
        }
        return columns(read);
    }

    private Map<UUID, List<Correspondence.Pair>> pairs(UUID first) {
        return rows.of(PAIRS, Map.of("first", first)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.key(0),
                        Collectors.mapping(
                                row -> new Correspondence.Pair(known(row, 1), known(row, 2)), Collectors.toList())));
    }

    private static @Nullable String known(Row row, int column) {
        return row.has(column) ? row.text(column) : null;
    }

    private static List<String> eIds(List<Row> provisions) {
        return provisions.stream().map(row -> row.text(3)).toList();
    }

    /**
     * One text of the instrument.
     *
     * @param names what its provisions are called, by eId
     */
    private record Text(UUID id, String language, List<Row> provisions, Map<String, String> names) {

        private String name(Row provision) {
            return names.getOrDefault(provision.text(3), "");
        }

        private boolean calls(String eId, String name) {
            return name.equals(names.get(eId));
        }

        private Stream<Row> sections() {
            return provisions.stream().filter(Text::isSection);
        }

        private static boolean isSection(Row provision) {
            return provision.text(1).equals("section");
        }

        private Bilingual heading(Row section) {
            return language.equals(Language.JA.code())
                    ? new Bilingual("", section.text(4))
                    : new Bilingual(section.text(4), "");
        }
    }

    private static List<MatrixHead.Clause> columns(List<Text> texts) {
        Map<String, Bilingual> headings = new HashMap<>();
        texts.forEach(text ->
                text.sections().forEach(row -> headings.merge(text.name(row), text.heading(row), MatrixColumns::both)));
        Map<String, MatrixHead.Clause> clauses = new LinkedHashMap<>();
        for (Text text : texts) {
            Bilingual section = Bilingual.NONE;
            for (Row row : text.provisions()) {
                String name = text.name(row);
                if (Text.isSection(row)) {
                    section = headings.getOrDefault(name, Bilingual.NONE);
                } else if (!clauses.containsKey(name)) {
                    clauses.put(name, clause(row, name, section, inReader(row, name, text, texts)));
                }
            }
        }
        return List.copyOf(clauses.values());
    }

    private static String inReader(Row row, String name, Text text, List<Text> all) {
        String eId = row.text(3);
        int same = (int) all.stream().filter(one -> one.calls(eId, name)).count();
        return ClauseSheet.inReader(eId, text.id(), same, all.size());
    }

    private static MatrixHead.Clause clause(Row row, String name, Bilingual section, String inReader) {
        String citation = row.has(2) ? row.text(2) : name;
        return new MatrixHead.Clause(
                new Matrix.Column(name, ClauseSheet.fragment(name), inReader, citation, section, row.flag(5)),
                row.text(1).equals("preambular"));
    }

    private static Bilingual both(Bilingual one, Bilingual other) {
        return new Bilingual(
                one.en().isEmpty() ? other.en() : one.en(), one.ja().isEmpty() ? other.ja() : one.ja());
    }
}

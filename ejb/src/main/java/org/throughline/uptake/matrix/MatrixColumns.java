package org.throughline.uptake.matrix;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.ClauseNames;
import org.throughline.uptake.sheet.ClauseSheet;

/** The clauses of an instrument as columns, with its name: three statements, however many texts it has. */
@Dependent
class MatrixColumns {

    private static final String CLAUSES =
            """
            select p.expression_id, p.kind, p.citation, p.eid,
                   case when p.kind = 'section'
                        then substring(e.canonical, p.words_start + 1, p.end_at - p.words_start) end as heading,
                   exists (select 1 from lineage l
                           where l.newer_id = e.instrument_id and l.newer_eid = p.eid and l.kind = 'carried') as carried
            from provision p
            join expression e on e.id = p.expression_id
            where e.id in (:texts) and p.kind in ('section', 'preambular', 'operative', 'chapeau')
            order by p.position
            """;

    /** What was said of the first text and another, as the first text sees it. */
    private static final String PAIRS =
            """
            select q.other_id as other, q.one_eid as here, q.other_eid as there from pairing q where q.one_id = :first
            union all
            select q.one_id, q.other_eid, q.one_eid from pairing q where q.other_id = :first
            """;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Rows rows;

    /** @param citation null if none is printed or supplied */
    private record ProvisionRow(
            ExpressionId text,
            ProvisionKind kind,
            @Nullable String citation,
            String eId,
            String heading,
            boolean carried) {

        static ProvisionRow of(Row row) {
            return new ProvisionRow(
                    row.key("expression_id", ExpressionId::new),
                    row.constant("kind", ProvisionKind.class),
                    row.textOrNull("citation"),
                    row.text("eid"),
                    row.textOrEmpty("heading"),
                    row.flag("carried"));
        }

        boolean isSection() {
            return kind == ProvisionKind.SECTION;
        }
    }

    private record PairRow(ExpressionId other, Correspondence.Pair pair) {

        static PairRow of(Row row) {
            return new PairRow(
                    row.key("other", ExpressionId::new),
                    new Correspondence.Pair(row.textOrNull("here"), row.textOrNull("there")));
        }
    }

    /** @throws Refusal.Missing if there is no such instrument for the caller */
    MatrixHead of(String instrument) {
        InstrumentCard card = library.card(instrument);
        List<ExpressionCard> texts = ExpressionCard.bestOfEach(card.expressions());
        return new MatrixHead(card.title(), card.signedOn(), texts.isEmpty() ? List.of() : clauses(texts));
    }

    private List<MatrixHead.Clause> clauses(List<ExpressionCard> texts) {
        List<ExpressionId> held = texts.stream().map(ExpressionCard::id).toList();
        Map<ExpressionId, List<ProvisionRow>> provisions =
                rows.of(CLAUSES, Map.of("texts", held), ProvisionRow::of).stream()
                        .collect(Collectors.groupingBy(ProvisionRow::text));
        List<Text> read = new ArrayList<>();
        Map<ExpressionId, List<Correspondence.Pair>> pairs =
                texts.size() == 1 ? Map.of() : pairs(texts.getFirst().id());
        List<String> first = eIds(provisions.getOrDefault(texts.getFirst().id(), List.of()));
        for (ExpressionCard text : texts) {
            List<ProvisionRow> own = provisions.getOrDefault(text.id(), List.of());
            List<String> eIds = eIds(own);
            Correspondence with = new Correspondence(first, eIds, pairs.getOrDefault(text.id(), List.of()));
            read.add(new Text(text.id(), text.language(), own, ClauseNames.of(first, text.language(), eIds, with)));
        }
        return columns(read);
    }

    private Map<ExpressionId, List<Correspondence.Pair>> pairs(ExpressionId first) {
        return rows.of(PAIRS, Map.of("first", first), PairRow::of).stream()
                .collect(Collectors.groupingBy(PairRow::other, Collectors.mapping(PairRow::pair, Collectors.toList())));
    }

    private static List<String> eIds(List<ProvisionRow> provisions) {
        return provisions.stream().map(ProvisionRow::eId).toList();
    }

    /**
     * One text of the instrument.
     *
     * @param names what its provisions are called, by eId
     */
    private record Text(ExpressionId id, String language, List<ProvisionRow> provisions, Map<String, String> names) {

        private String name(ProvisionRow provision) {
            return names.getOrDefault(provision.eId(), "");
        }

        private boolean calls(String eId, String name) {
            return name.equals(names.get(eId));
        }

        private Stream<ProvisionRow> sections() {
            return provisions.stream().filter(ProvisionRow::isSection);
        }

        private Bilingual heading(ProvisionRow section) {
            return language.equals(Language.JA.code())
                    ? new Bilingual("", section.heading())
                    : new Bilingual(section.heading(), "");
        }
    }

    private static List<MatrixHead.Clause> columns(List<Text> texts) {
        Map<String, Bilingual> headings = new HashMap<>();
        texts.forEach(text ->
                text.sections().forEach(row -> headings.merge(text.name(row), text.heading(row), MatrixColumns::both)));
        Map<String, MatrixHead.Clause> clauses = new LinkedHashMap<>();
        for (Text text : texts) {
            Bilingual section = Bilingual.NONE;
            for (ProvisionRow row : text.provisions()) {
                String name = text.name(row);
                if (row.isSection()) {
                    section = headings.getOrDefault(name, Bilingual.NONE);
                } else if (!clauses.containsKey(name)) {
                    clauses.put(name, clause(row, name, section, inReader(row, name, text, texts)));
                }
            }
        }
        return List.copyOf(clauses.values());
    }

    private static String inReader(ProvisionRow row, String name, Text text, List<Text> all) {
        int same = (int) all.stream().filter(one -> one.calls(row.eId(), name)).count();
        return ClauseSheet.inReader(row.eId(), text.id(), same, all.size());
    }

    private static MatrixHead.Clause clause(ProvisionRow row, String name, Bilingual section, String inReader) {
        String citation = Objects.requireNonNullElse(row.citation(), name);
        return new MatrixHead.Clause(
                new Matrix.Column(name, ClauseSheet.fragment(name), inReader, citation, section, row.carried()),
                row.kind() == ProvisionKind.PREAMBULAR);
    }

    private static Bilingual both(Bilingual one, Bilingual other) {
        return new Bilingual(
                one.en().isEmpty() ? other.en() : one.en(), one.ja().isEmpty() ? other.ja() : one.ja());
    }
}

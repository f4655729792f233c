package org.throughline.uptake.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.language.Language;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/** Fetches an instrument as it is read beside a recommendation. */
@Dependent
public class InstrumentSheets {

    private static final String TITLE =
            "select id, slug, title_en, title_ja, signed_on from instrument where slug = :slug";

    @Inject
    private Rows rows;

    @Inject
    private InstrumentLibrary library;

    /** @throws Refusal.Missing if there is no such instrument */
    public InstrumentTitle title(String slug) {
        return rows.one(TITLE, Map.of("slug", slug), InstrumentSheets::title).orElseThrow(Refusal.Missing::new);
    }

    private static InstrumentTitle title(Row row) {
        return new InstrumentTitle(
                row.key("id", InstrumentId::new),
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                row.dateOrNull("signed_on"));
    }

    /**
     * The whole instrument.
     *
     * @throws Refusal.Missing if there is no such instrument, or no text of it
     */
    public InstrumentSheet sheet(String slug) {
        HeldInstrument held = held(slug);
        return new InstrumentSheet(
                held.readings().getFirst().instrument(),
                held.readings().stream().map(ExpressionReading::expression).toList(),
                together(held));
    }

    /**
     * The best text held in each language with what their clauses are called.
     *
     * @throws Refusal.Missing if there is no such instrument, or no text of it
     */
    public HeldInstrument held(String slug) {
        List<ExpressionReading> readings = readings(slug);
        return HeldInstrument.of(
                readings, library.correspondence(readings.getFirst(), readings.subList(1, readings.size())));
    }

    /**
     * The best text held in each language, those that may be quoted first.
     *
     * @throws Refusal.Missing if there is no such instrument, or no text of it
     */
    public List<ExpressionReading> readings(String slug) {
        ExpressionReading first = library.reader(slug, Language.EN.code());
        return ExpressionCard.bestOfEach(first.instrument().expressions()).stream()
                .map(card -> card.equals(first.expression()) ? first : library.reading(card.id()))
                .toList();
    }

    /**
     * Where the clauses of an instrument stand in one of its texts.
     *
     * @return eId in that text by name
     */
    public Map<String, String> places(ExpressionReading text) {
        ExpressionId lead = ExpressionCard.bestOfEach(text.instrument().expressions())
                .getFirst()
                .id();
        if (lead.equals(text.expression().id())) {
            return text.eIds().stream().collect(Collectors.toMap(eId -> eId, eId -> eId));
        }
        ExpressionReading first = library.reading(lead);
        Map<String, String> places = new HashMap<>();
        ClauseNames.of(
                        first.eIds(),
                        text.expression().language(),
                        text.eIds(),
                        library.correspondence(first, List.of(text))
                                .get(text.expression().id()))
                .forEach((eId, name) -> places.put(name, eId));
        return places;
    }

    /** The clauses of the best text in its order, each with its words in the other languages. */
    private static List<ClauseSheet> together(HeldInstrument held) {
        Map<String, ClauseSheet> clauses = new LinkedHashMap<>();
        for (ExpressionReading reading : held.readings()) {
            clauses(held, reading).forEach(clause -> clauses.merge(clause.eId(), clause, ClauseSheet::and));
        }
        return new ArrayList<>(clauses.values());
    }

    private static List<ClauseSheet> clauses(HeldInstrument held, ExpressionReading reading) {
        List<ClauseSheet> clauses = new ArrayList<>();
        List<ClauseSheet.Heading> headings = new ArrayList<>();
        for (int i = 0; i < reading.lines().size(); i++) {
            ReadingLine line = reading.lines().get(i);
            if (line.kind() == ProvisionKind.SECTION) {
                headings.add(new ClauseSheet.Heading(
                        line.depth(), reading.expression().language(), line.text()));
            } else if (line.kind().isClause() || line.kind() == ProvisionKind.PREAMBULAR) {
                String name = held.name(reading, line.designation().eId());
                clauses.add(new ClauseSheet(
                        name,
                        line.designation().number(),
                        Objects.requireNonNullElse(
                                line.designation().citation(),
                                line.designation().eId()),
                        ClauseSheet.fragment(name),
                        headings,
                        List.of(words(reading, i))));
                headings.clear();
            }
        }
        return clauses;
    }

    private static ClauseSheet.Words words(ExpressionReading reading, int index) {
        ReadingLine line = reading.lines().get(index);
        return new ClauseSheet.Words(
                reading.expression().id(),
                reading.expression().language(),
                line.designation().eId(),
                reading.expression().admitsEvidence(),
                reading.canonical().between(line.range().wordsStart(), end(reading, index)),
                line.range().wordsStart());
    }

    /** Where a clause ends with what is under it. */
    private static int end(ExpressionReading reading, int index) {
        int end = reading.lines().get(index).range().end();
        int depth = reading.lines().get(index).depth();
        for (int i = index + 1;
                i < reading.lines().size() && reading.lines().get(i).depth() > depth;
                i++) {
            end = reading.lines().get(i).range().end();
        }
        return end;
    }
}

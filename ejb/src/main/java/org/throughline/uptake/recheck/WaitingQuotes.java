package org.throughline.uptake.recheck;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Subject;

/**
 * Finds the quotes that wait to be checked again and that a person may see: one's own, and those of settled or disputed
 * codings; of a decision not yet made only the adjudicator sees what waits.
 */
@Dependent
class WaitingQuotes {

    private static final String SEEN =
            """
            from recheck k
            join evidence q on q.id = k.evidence_id
            join finding f on f.id = q.finding_id
            join coding c on c.id = f.coding_id
            join mapping m on m.id = c.mapping_id
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join instrument i on i.id = m.instrument_id
            left join settlement st on st.mapping_id = m.id
            %s
            where r.series_id = :series and %s and (c.coder = :person
                or (m.state not in (:apart) and (st.mapping_id is not null or c.slot < 3)))
            """;

    private static final String ENTRIES =
            """
            select i.slug, i.title_en, i.title_ja, r.code, coalesce(e.ordinal, 0) as element, en.text as words_en, ja.text as words_ja,
                   %s as words_older, c.coder = :person as mine, k.answer is not null as answered
            """
                            .formatted(Subject.OLDER)
                    + SEEN.formatted(
                            """
                            left join wording_text en on en.language = 'en' and en.wording_id = m.wording_id
                            left join wording_text ja on ja.language = 'ja' and ja.wording_id = m.wording_id
                            """,
                            "k.waiting and " + RecheckList.COUNTS)
                    + "order by i.signed_on desc, i.slug, r.ordinal, r.code, e.ordinal";

    private static final String ITEMS =
            """
            select k.evidence_id, k.text_id, f.clause, k.loss, k.answer, k.was_in, k.was_at, k.was, q.exact,
                   c.coder = :person as mine, k.found_in
            """
                    + SEEN.formatted("", "k.waiting and m.id = :mapping and " + RecheckList.COUNTS)
                    + "order by c.slot, f.clause, q.starts";

    private static final String ONE =
            "select k.evidence_id " + SEEN.formatted("", "m.id = :mapping and q.id = :evidence");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private InstrumentSheets sheets;

    @Inject
    private InstrumentLibrary library;

    /** The mappings of a series in which something waits. One statement. */
    List<RecheckQueue.Entry> entries(SeriesAccess access) {
        Map<List<String>, RecheckQueue.Entry> entries = new LinkedHashMap<>();
        rows.of(ENTRIES, asking(access), WaitingQuotes::one)
                .forEach(entry -> entries.merge(
                        List.of(entry.instrument(), entry.recommendation()), entry, RecheckQueue.Entry::and));
        return new ArrayList<>(entries.values());
    }

    /** The quotes of a mapping that wait. */
    List<RecheckSheet.Item> items(SeriesAccess access, Mapping mapping, String instrument) {
        List<WaitingQuote> waiting = rows.of(ITEMS, asking(access, entry("mapping", mapping.id())), WaitingQuote::of);
        if (waiting.isEmpty()) {
            return List.of();
        }
        HeldInstrument held = sheets.held(instrument);
        Map<ExpressionId, ExpressionReading> readings = new HashMap<>();
        held.readings().forEach(reading -> readings.put(reading.expression().id(), reading));
        return waiting.stream().map(quote -> item(quote, held, readings)).toList();
    }

    @SafeVarargs
    private static Map<String, Object> asking(SeriesAccess access, Map.Entry<String, ?>... more) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("series", access.id(), "person", access.person(), "apart", MappingState.CODED_APART));
        List.of(more).forEach(one -> parameters.put(one.getKey(), one.getValue()));
        return parameters;
    }

    boolean isSeen(SeriesAccess access, Mapping mapping, QuoteId evidence) {
        return rows.one(
                        ONE,
                        asking(access, entry("mapping", mapping.id()), entry("evidence", evidence)),
                        row -> row.key("evidence_id"))
                .isPresent();
    }

    Finding finding(QuoteId evidence) {
        return entities.createQuery("select f from Finding f join f.evidence q where q.id = :evidence", Finding.class)
                .setParameter("evidence", evidence.value())
                .getSingleResult();
    }

    /**
     * A finding goes to another clause with all its quotes.
     *
     * @throws Refusal.Invalid if another finding says the same there, or a further quote does not stand there
     */
    void move(Finding finding, String clause, QuoteId quoted, HeldInstrument held) {
        boolean taken = entities.createQuery("from Finding where coding = :coding and id <> :id", Finding.class)
                .setParameter("coding", finding.coding().value())
                .setParameter("id", finding.id().value())
                .getResultStream()
                .anyMatch(other -> other.isSameAs(finding, clause));
        if (taken) {
            throw new Refusal.Invalid(Map.of("clause", "foundTwice"));
        }
        boolean stays = finding.quotes().stream()
                .filter(quote -> !quote.id().equals(quoted))
                .anyMatch(quote -> !standsIn(quote, clause, held));
        if (stays) {
            throw new Refusal.Invalid(Map.of("clause", "otherQuotes"));
        }
        finding.moveTo(clause);
    }

    private boolean standsIn(Evidence quote, String clause, HeldInstrument held) {
        ExpressionReading reading =
                held.reading(quote.expression()).orElseGet(() -> library.reading(quote.expression()));
        return QuoteLocation.of(reading, held.eId(reading, clause).orElse(clause), quote.exact())
                instanceof QuoteLocation.Found;
    }

    private RecheckSheet.Item item(
            WaitingQuote quote, HeldInstrument held, Map<ExpressionId, ExpressionReading> readings) {
        ExpressionReading before = readings.computeIfAbsent(quote.wasIn(), library::reading);
        ExpressionReading text = readings.computeIfAbsent(quote.text(), library::reading);
        String found = quote.foundIn();
        String place = found == null ? held.eId(text, quote.clause()).orElse(quote.clause()) : found;
        return new RecheckSheet.Item(
                quote.evidence(),
                quote.text(),
                found == null ? quote.clause() : held.name(text, found),
                quote.loss(),
                quote.mine(),
                quote.answer(),
                new RecheckSheet.Collation(
                        quote.exact(),
                        Passages.before(before, quote.wasAt(), quote.was()),
                        Passages.now(text, place, quote.exact())),
                Passages.choices(held, text));
    }

    private static RecheckQueue.Entry one(Row row) {
        boolean mine = row.flag("mine");
        boolean answered = row.flag("answered");
        return new RecheckQueue.Entry(
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                UnitOfCoding.code(row.text("code"), row.number("element")),
                BilingualColumns.translated(row, "words"),
                mine && !answered ? 1 : 0,
                !mine && answered ? 1 : 0,
                mine == answered ? 1 : 0);
    }
}

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
import java.util.UUID;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.evidence.QuoteLoss;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;
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
            join recommendation r on r.id = m.unit_id
            join instrument i on i.id = m.instrument_id
            left join settlement st on st.mapping_id = m.id
            %s
            where r.series_id = :series and %s and (c.coder = :person
                or (m.state not in ('proposed', 'independently_coded') and (st.mapping_id is not null or c.slot < 3)))
            """;

    private static final String ENTRIES =
            """
            select i.slug, i.title_en, i.title_ja, r.code, en.text, ja.text, c.coder = :person, k.answer is not null,
            """
                    + Subject.OLDER
                    + " "
                    + SEEN.formatted(
                            """
                            left join wording_text en on en.language = 'en' and en.wording_id = m.wording_id
                            left join wording_text ja on ja.language = 'ja' and ja.wording_id = m.wording_id
                            """,
                            "k.waiting and " + RecheckList.COUNTS)
                    + "order by i.signed_on desc, i.slug, r.ordinal, r.code";

    private static final String ITEMS =
            """
            select k.evidence_id, k.text_id, f.clause, k.loss, k.answer, k.was_in, k.was_at, k.was, q.exact,
                   c.coder = :person, k.found_in
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
        rows.of(ENTRIES, Map.of("series", access.id(), "person", access.person()))
                .forEach(row -> entries.merge(List.of(row.text(0), row.text(3)), one(row), WaitingQuotes::together));
        return new ArrayList<>(entries.values());
    }

    /** The quotes of a mapping that wait. */
    List<RecheckSheet.Item> items(SeriesAccess access, Mapping mapping, String instrument) {
        List<Row> waiting =
                rows.of(ITEMS, Map.of("series", access.id(), "person", access.person(), "mapping", mapping.id()));
        if (waiting.isEmpty()) {
            return List.of();
        }
        HeldInstrument held = sheets.held(instrument);
        Map<UUID, ExpressionReading> readings = new HashMap<>();
        held.readings().forEach(reading -> readings.put(reading.expression().id(), reading));
        return waiting.stream().map(row -> item(row, held, readings)).toList();
    }

    boolean isSeen(SeriesAccess access, Mapping mapping, UUID evidence) {
        return !rows.of(
                        ONE,
                        Map.ofEntries(
                                entry("series", access.id()),
                                entry("person", access.person()),
                                entry("mapping", mapping.id()),
                                entry("evidence", evidence)))
                .isEmpty();
    }

    Finding finding(UUID evidence) {
        return entities.createQuery("select f from Finding f join f.evidence q where q.id = :evidence", Finding.class)
                .setParameter("evidence", evidence)
                .getSingleResult();
    }

    /**
     * A finding goes to another clause with all its quotes.
     *
     * @throws Refusal.Invalid if another finding says the same there, or a further quote does not stand there
     */
    void move(Finding finding, String clause, UUID quoted, HeldInstrument held) {
        boolean taken = entities.createQuery("from Finding where coding = :coding and id <> :id", Finding.class)
                .setParameter("coding", finding.coding())
                .setParameter("id", finding.id())
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

    private RecheckSheet.Item item(Row row, HeldInstrument held, Map<UUID, ExpressionReading> readings) {
        ExpressionReading before = readings.computeIfAbsent(row.key(5), library::reading);
        ExpressionReading text = readings.computeIfAbsent(row.key(1), library::reading);
        String clause = row.text(2);
        String place = row.has(10) ? row.text(10) : held.eId(text, clause).orElse(clause);
        return new RecheckSheet.Item(
                row.key(0),
                row.key(1),
                row.has(10) ? held.name(text, row.text(10)) : clause,
                QuoteLoss.of(row.text(3)),
                row.flag(9),
                row.has(4) ? RecheckAnswer.of(row.text(4)) : null,
                row.text(8),
                Passages.before(before, row.number(6), row.text(7)),
                Passages.now(text, place, row.text(8)),
                Passages.choices(held, text));
    }

    private static RecheckQueue.Entry one(Row row) {
        boolean mine = row.flag(6);
        boolean answered = row.flag(7);
        return new RecheckQueue.Entry(
                row.text(0),
                row.both(1),
                row.text(3),
                row.both(4, 8),
                mine && !answered ? 1 : 0,
                !mine && answered ? 1 : 0,
                mine == answered ? 1 : 0);
    }

    private static RecheckQueue.Entry together(RecheckQueue.Entry one, RecheckQueue.Entry other) {
        return new RecheckQueue.Entry(
                one.instrument(),
                one.title(),
                one.recommendation(),
                one.words(),
                one.mine() + other.mine(),
                one.others() + other.others(),
                one.elsewhere() + other.elsewhere());
    }
}

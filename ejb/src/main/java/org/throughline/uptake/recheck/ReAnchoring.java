package org.throughline.uptake.recheck;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.instrument.LibraryEvent.ExpressionImported;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;

/**
 * Watches the texts under the evidence. When a newer text takes the place of one that was quoted, a quote that stands in
 * its clause just once is of the newer text from then on. Any other stays as it was, and its mapping is to be checked
 * again, with the reason.
 */
@Stateless
public class ReAnchoring {

    private static final String QUOTES =
            """
            select q.id, c.mapping_id, f.clause, c.coder, q.expression_id
            from evidence q
            join expression x on x.id = q.expression_id
            join finding f on f.id = q.finding_id
            join coding c on c.id = f.coding_id
            join mapping m on m.id = c.mapping_id
            where x.instrument_id = :instrument and x.language = :language and x.id <> :expression
            order by m.id, q.id
            """;

    private record Quoted(UUID evidence, UUID mapping, String clause, UUID coder, ExpressionId expression) {

        static Quoted of(Row row) {
            return new Quoted(
                    row.key("id"),
                    row.key("mapping_id"),
                    row.text("clause"),
                    row.key("coder"),
                    row.key("expression_id", ExpressionId::new));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private InstrumentSheets sheets;

    @Inject
    private RecheckList recheckList;

    @PermitAll
    public void onImport(@Observes ExpressionImported imported) {
        List<Quoted> quotes = rows.of(
                QUOTES,
                Map.of(
                        "instrument", imported.instrument(),
                        "language", imported.language(),
                        "expression", imported.expression()),
                Quoted::of);
        if (quotes.isEmpty()) {
            return;
        }
        HeldInstrument held = sheets.held(imported.slug());
        held.reading(new ExpressionId(imported.expression())).ifPresent(text -> {
            Set<ExpressionId> superseded = text.instrument().expressions().stream()
                    .filter(text.expression()::supersedes)
                    .map(ExpressionCard::id)
                    .collect(Collectors.toSet());
            quotes.stream()
                    .filter(quote -> superseded.contains(quote.expression()))
                    .forEach(quote -> follow(held, text, quote));
        });
    }

    private void follow(HeldInstrument held, ExpressionReading text, Quoted quote) {
        Mapping mapping = entities.find(Mapping.class, quote.mapping(), LockModeType.PESSIMISTIC_WRITE);
        Evidence evidence = entities.find(Evidence.class, quote.evidence());
        String clause = held.eId(text, quote.clause()).orElse(quote.clause());
        List<Recheck> waiting = recheckList.waiting(evidence.id());
        switch (QuoteLocation.of(text, clause, evidence.exact())) {
            case QuoteLocation.Found found -> {
                evidence.standIn(text.expression().id(), found.anchor());
                waiting.stream().filter(recheck -> !recheck.isQuotedAgain()).forEach(Recheck::close);
            }
            case QuoteLocation.Lost lost -> {
                waiting.forEach(Recheck::close);
                entities.persist(new Recheck(evidence, text.expression().id(), quote.coder(), lost));
            }
        }
        recheckList.flag(mapping);
    }
}

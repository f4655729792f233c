package org.throughline.uptake.coding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.instrument.ExpressionImported;
import org.throughline.instrument.InstrumentLibrary;
import org.throughline.instrument.Reading;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.Row;
import org.throughline.uptake.sheet.Rows;

/**
 * Watches the texts under the evidence. When a newer text of an instrument comes in and a quote does not stand in it at its
 * clause just once, the mapping is to be checked again; the older text and the quote stay as they were.
 */
@Stateless
public class TextWatch {

    private static final String QUOTES =
            """
            select m.id, f.clause, q.exact
            from evidence q
            join expression x on x.id = q.expression_id
            join finding f on f.id = q.finding_id
            join coding c on c.id = f.coding_id
            join mapping m on m.id = c.mapping_id
            where x.instrument_id = :instrument and x.language = :language and x.id <> :expression
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private InstrumentLibrary library;

    @PermitAll
    public void onImport(@Observes ExpressionImported imported) {
        List<Row> quotes = rows.of(
                QUOTES,
                Map.of(
                        "instrument", imported.instrument(),
                        "language", imported.language(),
                        "expression", imported.expression()));
        if (quotes.isEmpty()) {
            return;
        }
        Reading reading = library.reading(imported.expression());
        if (reading.expression().admitsEvidence()) {
            quotes.stream()
                    .filter(quote -> !stands(reading, quote.text(1), quote.text(2)))
                    .map(quote -> quote.key(0))
                    .distinct()
                    .forEach(this::recheck);
        }
    }

    private void recheck(UUID mapping) {
        entities.find(Mapping.class, mapping, LockModeType.PESSIMISTIC_WRITE).recheck();
    }

    private static boolean stands(Reading reading, String clause, String exact) {
        try {
            new Quotation(reading, clause)
                    .of(new NewQuote(UUID.randomUUID(), reading.expression().id(), exact, null));
            return true;
        } catch (Refusal.Invalid gone) {
            return false;
        }
    }
}

package org.throughline.uptake.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;

/** The texts of an instrument as a coder may use them. */
@Dependent
public class EvidenceSources {

    private static final String HOLD = "select i.id from instrument i where i.slug = :slug lock in share mode";

    @Inject
    private InstrumentSheets sheets;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Rows rows;

    /**
     * Keeps texts of an instrument from coming in until the caller's act is over: a quote that is kept meanwhile would be
     * looked for in no newer text. Several may hold it at once. To be called before anything else is locked, as an import
     * does.
     */
    public void hold(String instrument) {
        rows.one(HOLD, Map.of("slug", instrument), row -> row.key("id"));
    }

    /** @throws Refusal.Missing if there is no such instrument */
    public InstrumentId instrument(String slug) {
        return sheets.title(slug).id();
    }

    /** Whether a complete text is held: from an excerpt, a summary or a press report nothing can be said to be absent. */
    public boolean provesAbsence(String instrument) {
        return ExpressionCard.bestOfEach(library.card(instrument).expressions()).stream()
                .anyMatch(ExpressionCard::admitsAbsence);
    }

    /** @throws Refusal.Invalid if no text of the instrument has such a clause */
    public void checkClauses(String instrument, Set<String> clauses) {
        HeldInstrument held = sheets.held(instrument);
        for (String clause : clauses) {
            if (held.readings().stream().noneMatch(reading -> has(held, reading, clause))) {
                throw new Refusal.Invalid(Map.of("clause", "choice"));
            }
        }
    }

    /**
     * A quote as evidence.
     *
     * @throws Refusal.Invalid if the text is none that may be quoted, or the words do not stand in the clause
     */
    public Evidence evidence(String instrument, String clause, NewQuote quote) {
        HeldInstrument held = sheets.held(instrument);
        ExpressionReading reading =
                held.reading(quote.expression()).orElseThrow(() -> new Refusal.Invalid(Map.of("expression", "choice")));
        if (!reading.expression().admitsEvidence()) {
            throw new Refusal.Invalid("evidence.grade");
        }
        String own = held.eId(reading, clause).orElseThrow(() -> new Refusal.Invalid(Map.of("clause", "choice")));
        return new Evidence(quote.id(), quote.expression(), new Quotation(reading, own).of(quote));
    }

    private static boolean has(HeldInstrument held, ExpressionReading reading, String clause) {
        return reading.lines().stream()
                .filter(line -> line.kind().isCitable())
                .map(line -> held.name(reading, line.designation().eId()))
                .anyMatch(clause::equals);
    }
}

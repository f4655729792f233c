package org.throughline.uptake.recheck;

import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.platform.query.Row;
import org.throughline.uptake.evidence.QuoteLoss;
import org.throughline.uptake.key.QuoteId;

/**
 * A quote that waits to be checked again, as it is stored.
 *
 * @param text the newer text
 * @param clause in which the finding stands
 * @param wasIn the text that was quoted
 * @param wasAt where the words began in it, in code points
 * @param was the words that were quoted
 * @param exact the words as they stand now
 * @param mine whether the caller quoted
 * @param foundIn eId of the clause of the newer text in which the words stand; null if in no other
 */
record WaitingQuote(
        QuoteId evidence,
        ExpressionId text,
        String clause,
        QuoteLoss loss,
        @Nullable RecheckAnswer answer,
        ExpressionId wasIn,
        int wasAt,
        String was,
        String exact,
        boolean mine,
        @Nullable String foundIn) {

    static WaitingQuote of(Row row) {
        return new WaitingQuote(
                row.key("evidence_id", QuoteId::new),
                row.key("text_id", ExpressionId::new),
                row.text("clause"),
                row.constant("loss", QuoteLoss.class),
                row.constantOrNull("answer", RecheckAnswer.class),
                row.key("was_in", ExpressionId::new),
                row.number("was_at"),
                row.text("was"),
                row.text("exact"),
                row.flag("mine"),
                row.textOrNull("found_in"));
    }
}

package org.throughline.uptake.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.uptake.evidence.Quotation.Place;
import org.throughline.uptake.key.QuoteId;

/** Where quoted words stand in another version of their text. */
public sealed interface QuoteLocation {

    /** In their clause, just once: the quote can be carried over as it is. */
    record Found(TextAnchor anchor) implements QuoteLocation {}

    /** @param clause eId of the one other clause in which they stand; null if there is none */
    record Lost(QuoteLoss loss, @Nullable String clause) implements QuoteLocation {}

    /**
     * Looks for words in a text, first in a clause of it and then in the others.
     *
     * @param clause eId, which the text may lack
     */
    static QuoteLocation of(ExpressionReading text, String clause, String exact) {
        if (!text.eIds().contains(clause)) {
            return elsewhere(text, clause, exact);
        }
        return switch (place(text, clause, exact)) {
            case Place.Standing standing -> new Found(standing.anchor());
            case Place.Absent absent -> switch (absent.why()) {
                case TWICE -> new Lost(QuoteLoss.TWICE, null);
                case APART -> new Lost(QuoteLoss.APART, null);
                case NOT_THERE, CUT -> elsewhere(text, clause, exact);
            };
        };
    }

    private static QuoteLocation elsewhere(ExpressionReading text, String clause, String exact) {
        List<String> others = text.lines().stream()
                .filter(line -> line.kind().isClause() || line.kind() == ProvisionKind.PREAMBULAR)
                .map(line -> line.designation().eId())
                .filter(other -> !other.equals(clause) && place(text, other, exact) instanceof Place.Standing)
                .toList();
        return others.size() == 1 ? new Lost(QuoteLoss.MOVED, others.getFirst()) : new Lost(QuoteLoss.GONE, null);
    }

    private static Place place(ExpressionReading text, String clause, String exact) {
        return new Quotation(text, clause)
                .place(new NewQuote(
                        new QuoteId(UUID.randomUUID()), text.expression().id(), exact, null));
    }
}

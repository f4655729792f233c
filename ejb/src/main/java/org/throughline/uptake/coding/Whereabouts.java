package org.throughline.uptake.coding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.Reading;
import org.throughline.instrument.ReadingLine;
import org.throughline.instrument.text.ProvisionKind;
import org.throughline.instrument.text.TextAnchor;
import org.throughline.refusal.Refusal;

/** Where quoted words stand in another version of their text. */
sealed interface Whereabouts {

    /** In their clause, just once: the quote can be carried over as it is. */
    record Found(TextAnchor anchor) implements Whereabouts {}

    /** @param clause eId of the one other clause in which they stand; null if there is none */
    record Lost(Loss loss, @Nullable String clause) implements Whereabouts {}

    /**
     * Looks for words in a text, first in a clause of it and then in the others.
     *
     * @param clause eId, which the text may lack
     */
    static Whereabouts of(Reading text, String clause, String exact) {
        try {
            return new Found(new Quotation(text, clause).of(unplaced(text, exact)));
        } catch (Refusal.Invalid lost) {
            return switch (lost.faults().getOrDefault("exact", "")) {
                case "quoteTwice" -> new Lost(Loss.TWICE, null);
                case "quoteApart" -> new Lost(Loss.APART, null);
                default -> elsewhere(text, clause, exact);
            };
        }
    }

    private static Whereabouts elsewhere(Reading text, String clause, String exact) {
        List<String> others = text.lines().stream()
                .filter(line -> line.kind().isClause() || line.kind() == ProvisionKind.PREAMBULAR)
                .map(ReadingLine::eId)
                .filter(other -> !other.equals(clause) && stands(text, other, exact))
                .toList();
        return others.size() == 1 ? new Lost(Loss.MOVED, others.getFirst()) : new Lost(Loss.GONE, null);
    }

    private static boolean stands(Reading text, String clause, String exact) {
        try {
            new Quotation(text, clause).of(unplaced(text, exact));
            return true;
        } catch (Refusal.Invalid absent) {
            return false;
        }
    }

    private static NewQuote unplaced(Reading text, String exact) {
        return new NewQuote(UUID.randomUUID(), text.expression().id(), exact, null);
    }
}

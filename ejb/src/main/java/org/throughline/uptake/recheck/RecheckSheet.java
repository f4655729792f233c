package org.throughline.uptake.recheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.evidence.QuoteLoss;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.sheet.InstrumentTitle;

/**
 * The quotes of a mapping that wait to be checked again, each with the old passage and what stands there now.
 *
 * @param version of the mapping
 */
public record RecheckSheet(
        SeriesAccess access,
        InstrumentTitle instrument,
        String recommendation,
        MappingState state,
        List<Item> items,
        long version) {

    public RecheckSheet {
        items = List.copyOf(items);
    }

    /**
     * A quote.
     *
     * @param clause the name of the clause in which the finding stands, or in which its words stand now
     * @param mine whether the caller quoted
     * @param answer what its coder did; null while nothing
     * @param choices the clauses of the newer text
     */
    public record Item(
            QuoteId evidence,
            ExpressionId text,
            String clause,
            QuoteLoss loss,
            boolean mine,
            @Nullable RecheckAnswer answer,
            Collation words,
            List<Choice> choices) {

        public Item {
            choices = List.copyOf(choices);
        }

        /** Whether the caller is the one to answer. */
        public boolean asksCaller() {
            return mine && answer == null;
        }

        /** Whether the caller may confirm the answer of another. */
        public boolean mayConfirm() {
            return !mine && answer != null;
        }
    }

    /**
     * The quote beside both texts.
     *
     * @param quote its words: those of the older text until it is quoted again
     */
    public record Collation(String quote, Passage before, Passage now) {}

    /**
     * A clause of one text.
     *
     * @param citation how it is cited; null if the text has no such clause
     * @param fragment how an address points at it; empty if there is none
     * @param start where {@code words} begin in the canonical text, in code points
     * @param from where the quoted words begin in {@code words}, in characters; -1 if they do not stand there once
     * @param to where they end
     */
    public record Passage(
            ExpressionCard text,
            @Nullable String citation,
            String fragment,
            int start,
            String words,
            int from,
            int to) {

        public boolean isMarked() {
            return from >= 0;
        }

        public String head() {
            return words.substring(0, from);
        }

        public String marked() {
            return words.substring(from, to);
        }

        public String tail() {
            return words.substring(to);
        }
    }

    /** A clause of the newer text in which the finding may stand. */
    public record Choice(String clause, String citation) {}
}

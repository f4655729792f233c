package org.throughline.uptake.sheet;

import org.throughline.document.text.TextAnchor;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.platform.query.Row;
import org.throughline.uptake.key.QuoteId;

/**
 * A quote given as evidence.
 *
 * @param waiting whether a newer text does not bear it out, and it waits to be checked again
 * @param anchor its words and where they stand
 */
public record QuoteSheet(QuoteId id, QuotedText text, boolean waiting, TextAnchor anchor) {

    /**
     * The text that is quoted.
     *
     * @param grade {@code authentic}, {@code official_copy}
     * @param edition its version, from 1
     */
    public record QuotedText(ExpressionId expression, String language, String grade, int edition) {}

    static QuoteSheet of(Row row) {
        return new QuoteSheet(
                row.key("id", QuoteId::new),
                new QuotedText(
                        row.key("expression_id", ExpressionId::new),
                        row.text("language"),
                        row.text("grade"),
                        row.number("edition")),
                row.flag("waiting"),
                new TextAnchor(
                        row.text("exact"),
                        row.text("prefix"),
                        row.text("suffix"),
                        row.number("starts"),
                        row.number("ends")));
    }
}

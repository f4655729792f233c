package org.throughline.uptake.sheet;

import org.throughline.instrument.key.ExpressionId;
import org.throughline.platform.query.Row;
import org.throughline.uptake.key.QuoteId;

/**
 * A quote given as evidence.
 *
 * @param language of the text quoted
 * @param grade of the text quoted: {@code authentic}, {@code official_copy}
 * @param edition the version of the text quoted, from 1
 * @param waiting whether a newer text does not bear it out, and it waits to be checked again
 * @param start where it begins in the canonical text, in code points
 */
public record QuoteSheet(
        QuoteId id,
        ExpressionId expression,
        String language,
        String grade,
        int edition,
        boolean waiting,
        String exact,
        String prefix,
        String suffix,
        int start,
        int end) {

    static QuoteSheet of(Row row) {
        return new QuoteSheet(
                row.key("id", QuoteId::new),
                row.key("expression_id", ExpressionId::new),
                row.text("language"),
                row.text("grade"),
                row.number("edition"),
                row.flag("waiting"),
                row.text("exact"),
                row.text("prefix"),
                row.text("suffix"),
                row.number("starts"),
                row.number("ends"));
    }
}

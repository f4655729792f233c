package org.throughline.uptake.evidence;

import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.key.QuoteId;

/**
 * Words to be quoted as evidence.
 *
 * @param id made by whoever asks; sending it again leaves one quote
 * @param expression the text they stand in
 * @param exact the words
 * @param start where they begin in the canonical text, in code points; null: wherever in the clause they stand once
 */
public record NewQuote(QuoteId id, ExpressionId expression, String exact, @Nullable Integer start) {}

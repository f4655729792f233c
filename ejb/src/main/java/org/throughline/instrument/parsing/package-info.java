/**
 * Finds the structure of a text: what is title, preamble, clause, item, closing part, and what only stands around it. No
 * rule knows a particular document; what the rules go by (headings, printed numbers, formulas in English, French and
 * Japanese) is in {@link org.throughline.instrument.parsing.Cues} and {@link org.throughline.document.source.Marker}.
 */
@Knows({"document", "instrument.exchange", "instrument.outline", "refusal"})
@NullMarked
package org.throughline.instrument.parsing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

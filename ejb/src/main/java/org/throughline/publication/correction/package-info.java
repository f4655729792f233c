/**
 * Puts right what was read of a report: kinds, ranks, joins and partings of blocks, pairs of recommendations. Every mend
 * names its block by where it begins in the text, so that one mend does not move another. Knows the blocks of a report.
 */
@Knows({"document.text", "publication.block", "refusal"})
@NullMarked
package org.throughline.publication.correction;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

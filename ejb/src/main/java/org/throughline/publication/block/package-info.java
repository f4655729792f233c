/**
 * The text of a report as blocks, apart from any file or database: what each block is, which block a pull quote repeats,
 * which recommendations stand in one list and under which theme. Offsets are code points of the canonical text. Knows the
 * canonical text and how lists are paired.
 */
@Knows({"document.text", "publication.pairing", "refusal"})
@NullMarked
package org.throughline.publication.block;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

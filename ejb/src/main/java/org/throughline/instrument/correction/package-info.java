/**
 * Mends what was understood of a text before it is taken in: an ordered list of mends over the pieces that were read, each
 * of which can be undone. No mend adds, loses or changes a word of the source; a heading can be set otherwise, in the
 * same letters, and keeps the place of the words that it stands for. Knows nothing of how drafts are kept.
 */
@Knows({"document.source", "document.text", "instrument.outline", "refusal"})
@NullMarked
package org.throughline.instrument.correction;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Mends what was understood of a text before it is taken in: an ordered list of mends over the pieces that were read, each
 * of which can be undone. No mend adds or loses a word of the source; only the title of a heading can be written anew, and
 * keeps the place of the words that it stands for. Knows nothing of how drafts are kept.
 */
@NullMarked
package org.throughline.instrument.mending;

import org.jspecify.annotations.NullMarked;

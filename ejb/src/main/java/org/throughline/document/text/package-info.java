/**
 * The text of an instrument, apart from any file or database: the canonical string, ranges of it as provisions with
 * citable identifiers, and quotes anchored in it. Offsets are Unicode code points throughout. A canonical string has
 * lines ending in LF and is in normalisation form C; never KC, which would change what was printed. Knows nobody but the
 * refusals.
 */
@Knows({})
@NullMarked
package org.throughline.document.text;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

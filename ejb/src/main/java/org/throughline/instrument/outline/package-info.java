/**
 * The provisions of a text as a tree: kinds, printed numbers, supplied citations and identifiers.
 */
@Knows({"document.source"})
@NullMarked
package org.throughline.instrument.outline;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The provisions of a text as a tree: kinds, printed numbers, supplied citations and identifiers.
 */
@NullMarked
package org.throughline.instrument.outline;

import org.jspecify.annotations.NullMarked;

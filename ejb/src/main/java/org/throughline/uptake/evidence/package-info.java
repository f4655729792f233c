/**
 * Exact quotes given as evidence, the texts that they may be taken from, and where quoted words stand.
 */
@NullMarked
package org.throughline.uptake.evidence;

import org.jspecify.annotations.NullMarked;

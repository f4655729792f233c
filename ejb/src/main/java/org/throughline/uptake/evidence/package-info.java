/**
 * Exact quotes given as evidence, the texts that they may be taken from, and where quoted words stand.
 */
@Knows({"document.text", "instrument", "platform.query", "refusal", "uptake.key", "uptake.sheet"})
@NullMarked
package org.throughline.uptake.evidence;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

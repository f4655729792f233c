/**
 * Who runs a series: its convenors and its programme staff, and what an administrator does for one that nobody can
 * convene any more.
 */
@Knows({"dialogue.access", "dialogue.input", "dialogue.key", "dialogue.series", "identity", "language", "refusal"})
@NullMarked
package org.throughline.dialogue.stewardship;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

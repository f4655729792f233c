/** A series: what it says of itself, its sides and its themes. Everything in it is filed under these. */
@Knows({"dialogue.access", "dialogue.input", "dialogue.key", "language", "platform", "refusal"})
@NullMarked
package org.throughline.dialogue.series;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

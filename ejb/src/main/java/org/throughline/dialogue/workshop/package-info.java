/**
 * Workshops and consultations: where, when and in which zone.
 */
@Knows({"dialogue.input", "dialogue.key", "language", "refusal"})
@NullMarked
package org.throughline.dialogue.workshop;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

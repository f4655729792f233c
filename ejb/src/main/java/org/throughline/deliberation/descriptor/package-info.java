/**
 * Of whom a view is said: a quantity of a group over a base of people, never of anybody, and held to the rule of
 * disclosure.
 */
@Knows({"deliberation.key", "dialogue", "disclosure.descriptor", "identity", "language", "platform.query", "refusal"})
@NullMarked
package org.throughline.deliberation.descriptor;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The scoped look-up through which every feature enters a series or a workshop: what the caller may not see is
 * missing.
 */
@Knows({"dialogue.key", "identity", "language", "platform.query", "refusal"})
@NullMarked
package org.throughline.dialogue.access;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

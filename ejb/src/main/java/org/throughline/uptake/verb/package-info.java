/**
 * How strongly a passage binds, read off the verb that governs it. It proposes and never decides: a coder sees the word
 * from which the proposal comes and chooses.
 */
@Knows({"uptake"})
@NullMarked
package org.throughline.uptake.verb;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * A letter to one person before it is posted: to whom, in which language, what it says; and who of a workshop has an
 * address. What could break out of its place in a mail (a line break in an address or a subject) is refused here.
 */
@Knows({"correspondence.key", "dialogue.key", "language", "refusal"})
@NullMarked
package org.throughline.correspondence.letter;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

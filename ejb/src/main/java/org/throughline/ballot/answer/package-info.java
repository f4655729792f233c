/**
 * How questions are answered: the kinds of them, what is counted of each, and a sheet of answers that has the same
 * length whatever they are.
 */
@Knows({"disclosure", "refusal"})
@NullMarked
package org.throughline.ballot.answer;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * What is asked and how it is answered: the kinds of questions, their words as they stood, and a sheet of answers of the
 * same length whatever they are. Knows the seal for the room that it has.
 */
@Knows({"ballot.answer", "ballot.key", "disclosure.subject", "language", "platform.key", "platform.query", "refusal"})
@NullMarked
package org.throughline.ballot.question;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Raw lines of a session. A note has no author and no time; it is seen by the convenors and rapporteurs of its
 * workshop alone, and no act on it reaches the audit, since a row there would tell when it was written.
 */
@Knows({"deliberation.key", "dialogue", "identity", "language", "platform.key", "platform.query", "refusal"})
@NullMarked
package org.throughline.deliberation.note;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Whom a workshop invites: their names, addresses and languages, and what came of it. Whoever accepts takes a place in the
 * workshop. The list is protected like the attendance: only the convenors see it, and nothing of it leaves the application but
 * in a letter to the one person.
 */
@Knows({"dialogue.access", "dialogue.key", "dialogue.participation", "identity", "language", "platform.key", "refusal"})
@NullMarked
package org.throughline.dialogue.invitation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Letters to those whom a workshop invites: shown exactly as they go out, then sent, each with a link of its own.
 */
@Knows({
    "correspondence.key",
    "correspondence.letter",
    "correspondence.outbox",
    "dialogue.access",
    "dialogue.invitation",
    "dialogue.invitation.door",
    "dialogue.key",
    "dialogue.series",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.correspondence.invitation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

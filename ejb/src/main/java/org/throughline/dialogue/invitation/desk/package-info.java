/**
 * Where convenors put people on the list of a workshop and note what came of their invitations.
 */
@Knows({
    "dialogue.access",
    "dialogue.invitation",
    "dialogue.invitation.list",
    "dialogue.key",
    "dialogue.participation",
    "dialogue.series",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.invitation.desk;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

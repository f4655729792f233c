/**
 * Where somebody who was invited answers, by a link that only their letter has. Opening it changes nothing: mail servers open
 * links.
 */
@Knows({
    "dialogue.invitation",
    "dialogue.key",
    "dialogue.series",
    "dialogue.workshop",
    "language",
    "platform",
    "dialogue.participation",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.invitation.door;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

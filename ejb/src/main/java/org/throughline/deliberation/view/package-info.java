/**
 * Statements distilled from notes or taken over as published: drafted, circulated to those over whom they are said,
 * published and from then on as they are. A view keeps no author.
 */
@Knows({
    "deliberation.descriptor",
    "deliberation.key",
    "dialogue.key",
    "disclosure.descriptor",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.deliberation.view;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Takes recommendations and views over from a kept report, with the passage that each of them stands in. What is taken
 * over has the words of the report and no others; one act can be taken back as long as nobody has seen what it made. Knows
 * recommendations and views by their boundaries.
 */
@Knows({
    "deliberation",
    "dialogue.access",
    "dialogue.key",
    "document.text",
    "identity",
    "language",
    "platform.key",
    "publication",
    "publication.block",
    "publication.key",
    "recommendation",
    "refusal"
})
@NullMarked
package org.throughline.publication.taking;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/** The views of a series as its members and, once it is published, everybody may read them. */
@Knows({
    "deliberation.descriptor",
    "deliberation.key",
    "deliberation.note",
    "deliberation.view",
    "dialogue",
    "identity",
    "language",
    "platform.query",
    "refusal"
})
@NullMarked
package org.throughline.deliberation.view.reading;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

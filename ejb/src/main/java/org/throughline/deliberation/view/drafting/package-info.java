/**
 * Where views are drafted, circulated and published by those who convene where they were put, or taken over from reports.
 */
@Knows({
    "deliberation.descriptor",
    "deliberation.key",
    "deliberation.note",
    "deliberation.view",
    "dialogue",
    "disclosure.subject",
    "identity",
    "language",
    "platform.key",
    "platform.query",
    "refusal"
})
@NullMarked
package org.throughline.deliberation.view.drafting;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

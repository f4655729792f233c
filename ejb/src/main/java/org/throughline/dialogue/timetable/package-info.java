/**
 * The programme of a workshop as its convenors set it up: line by line, a whole day at once, or after the pattern of
 * another workshop. What is unusual about a time may be meant, and is saved once that has been read.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "dialogue.programme",
    "dialogue.series",
    "dialogue.setup",
    "dialogue.workshop",
    "identity",
    "language",
    "platform.key",
    "platform.query",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.timetable;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

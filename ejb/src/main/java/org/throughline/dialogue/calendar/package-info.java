/**
 * The programme of a workshop for calendars: to be taken along as a file, or read again and again by an address that needs
 * no login. The address holds for as long as whoever made it is in the workshop, and names nobody.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "dialogue.programme",
    "dialogue.workshop",
    "identity",
    "language",
    "platform",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.calendar;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

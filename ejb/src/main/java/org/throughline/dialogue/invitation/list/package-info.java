/**
 * A list of people as a spreadsheet has it: which column says what, and what each row would do.
 */
@Knows({
    "dialogue.invitation",
    "dialogue.participation",
    "dialogue.series",
    "document.table",
    "identity",
    "language",
    "refusal"
})
@NullMarked
package org.throughline.dialogue.invitation.list;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

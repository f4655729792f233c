/**
 * What is read of a recommendation, of an instrument and of a coding, as records, with the statements that fetch them.
 * Nothing here asks who is looking: the boundaries of {@link org.throughline.uptake.coding} and
 * {@link org.throughline.uptake.matrix} decide that before they ask for a sheet.
 */
@Knows({
    "document.text",
    "instrument",
    "language",
    "platform.query",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.key",
    "uptake.verb"
})
@NullMarked
package org.throughline.uptake.sheet;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The results seen from further off: what nobody took up and what nobody asked for, the flow from themes to clauses, and
 * the order of time. All of it is laid out from the records of the matrix, and every figure leads to its evidence.
 */
@Knows({
    "dialogue",
    "identity",
    "instrument.catalogue",
    "language",
    "uptake",
    "web.guard",
    "web.instrument",
    "web.page",
    "web.uptake.matrix"
})
@NullMarked
package org.throughline.web.uptake.overview;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

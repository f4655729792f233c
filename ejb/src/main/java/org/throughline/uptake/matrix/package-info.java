/**
 * The results as they are read: the matrix of recommendations and clauses, the evidence behind a cell, and the marks in
 * the margin of an instrument. Members of the series see what is settled, readers without login what is published in a
 * published series; of what is still being coded staff see that it is, and nobody what was found.
 */
@Knows({
    "dialogue",
    "identity",
    "instrument",
    "language",
    "platform.query",
    "refusal",
    "uptake",
    "uptake.agreement",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.matrix;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

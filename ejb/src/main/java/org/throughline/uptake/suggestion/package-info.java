/**
 * Clauses that the machine proposes to a coder, in the order in which they are worth reading, and what the coder did with
 * them. A proposal is a place to read and nothing more: it has a rank and no figure, it never says that something was not
 * adopted, and nothing counts it. What a coder accepted or set aside belongs to that coder's coding and is seen by nobody
 * else; it goes with the coding.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "identity",
    "instrument.key",
    "language",
    "platform.query",
    "recommendation",
    "refusal",
    "uptake",
    "uptake.coding",
    "uptake.key",
    "uptake.ranking",
    "uptake.sheet",
    "uptake.verb"
})
@NullMarked
package org.throughline.uptake.suggestion;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

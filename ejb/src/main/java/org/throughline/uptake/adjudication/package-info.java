/**
 * What follows when codings are finished: two that agree stand, two that differ are settled by a third person or coded
 * again.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "identity",
    "language",
    "recommendation.register",
    "refusal",
    "uptake",
    "uptake.evidence",
    "uptake.key",
    "uptake.mapping",
    "uptake.recheck",
    "uptake.roles",
    "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.adjudication;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

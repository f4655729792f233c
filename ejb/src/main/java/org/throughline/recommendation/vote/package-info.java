/**
 * What a vote does to the recommendations that it was on.
 */
@Knows({
    "ballot",
    "disclosure",
    "platform.key",
    "platform.query",
    "recommendation",
    "recommendation.key",
    "recommendation.wording",
    "refusal"
})
@NullMarked
package org.throughline.recommendation.vote;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

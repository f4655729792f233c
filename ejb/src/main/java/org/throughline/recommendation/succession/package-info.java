/**
 * How recommendations give way to one another: merged into another, or superseded by it.
 */
@Knows({
    "dialogue.access",
    "dialogue.key",
    "identity",
    "platform.key",
    "platform.query",
    "recommendation",
    "recommendation.key",
    "refusal"
})
@NullMarked
package org.throughline.recommendation.succession;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

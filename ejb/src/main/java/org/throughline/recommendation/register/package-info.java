/**
 * Where recommendations are listed, read, drafted and brought through their states, by members and by anybody; and
 * what other features ask about them.
 */
@Knows({
    "dialogue",
    "disclosure.subject",
    "identity",
    "language",
    "platform.key",
    "platform.query",
    "recommendation",
    "recommendation.key",
    "recommendation.succession",
    "recommendation.wording",
    "refusal"
})
@NullMarked
package org.throughline.recommendation.register;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The words of a recommendation as they stand in a list, in one or two languages as peers, with what they said before.
 */
@Knows({"language", "platform.key", "platform.query", "recommendation.key", "refusal"})
@NullMarked
package org.throughline.recommendation.wording;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

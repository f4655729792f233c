/**
 * The typed keys of what was recommended.
 */
@Knows({"disclosure.subject", "platform.key"})
@NullMarked
package org.throughline.recommendation.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * How recommendations give way to one another: merged into another, or superseded by it.
 */
@Knows({"dialogue.access", "identity", "recommendation", "refusal"})
@NullMarked
package org.throughline.recommendation.succession;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

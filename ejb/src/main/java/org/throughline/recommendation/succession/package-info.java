/**
 * How recommendations give way to one another: merged into another, or superseded by it.
 */
@NullMarked
package org.throughline.recommendation.succession;

import org.jspecify.annotations.NullMarked;

/**
 * What a vote does to the recommendations that it was on.
 */
@NullMarked
package org.throughline.recommendation.vote;

import org.jspecify.annotations.NullMarked;

/**
 * Pages and API of recommendations; mirrors the feature of the same name. The page of one recommendation is composed
 * here of what several features know of it.
 */
@NullMarked
package org.throughline.web.recommendation;

import org.jspecify.annotations.NullMarked;

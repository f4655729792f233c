/**
 * What came after what: workshops, recommendations, instruments.
 */
@NullMarked
package org.throughline.uptake.timeline;

import org.jspecify.annotations.NullMarked;

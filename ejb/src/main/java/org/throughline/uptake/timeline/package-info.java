/**
 * What came after what: workshops, recommendations, instruments.
 */
@Knows({"dialogue", "instrument.catalogue", "language", "platform.query", "uptake", "uptake.sheet"})
@NullMarked
package org.throughline.uptake.timeline;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/** How far a series is coded against the instruments. */
@Knows({"dialogue.access", "identity", "instrument.catalogue", "language", "platform.query", "uptake", "uptake.sheet"})
@NullMarked
package org.throughline.uptake.progress;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

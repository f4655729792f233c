/** How far a series is coded against the instruments. */
@Knows({"dialogue.access"})
@NullMarked
package org.throughline.uptake.progress;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

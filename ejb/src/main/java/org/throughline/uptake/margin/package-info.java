/** What readers of an instrument see of the results beside its text. */
@Knows({"identity", "instrument.catalogue", "instrument.library", "language", "platform.query", "uptake", "uptake.sheet"
})
@NullMarked
package org.throughline.uptake.margin;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

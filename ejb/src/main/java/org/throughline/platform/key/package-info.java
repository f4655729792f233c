/**
 * What all typed keys have in common. Each feature has its own in a package {@code key}, below everything else of it.
 */
@Knows({})
@NullMarked
package org.throughline.platform.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The typed keys of what was said and what may be said of it.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.deliberation.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The typed keys of what was found.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.uptake.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

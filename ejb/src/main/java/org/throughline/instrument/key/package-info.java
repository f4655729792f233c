/**
 * The typed keys of the library.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.instrument.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The typed keys of what is written to people.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.correspondence.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

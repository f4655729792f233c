/**
 * The typed keys of what was convened.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.dialogue.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

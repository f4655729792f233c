/**
 * Long lists, shown a part at a time.
 */
@Knows({})
@NullMarked
package org.throughline.web.part;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

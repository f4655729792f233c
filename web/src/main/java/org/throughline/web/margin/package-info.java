/**
 * Marks in the margin of a text, filled by whoever knows more about a provision than the library does.
 */
@Knows({"uptake", "web.page"})
@NullMarked
package org.throughline.web.margin;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

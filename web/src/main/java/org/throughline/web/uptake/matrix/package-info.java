/**
 * The matrix and the evidence behind it, for members, for anybody, and as data. What a reader without login sees
 * stands under {@code public} and is asked for apart.
 */
@NullMarked
package org.throughline.web.uptake.matrix;

import org.jspecify.annotations.NullMarked;

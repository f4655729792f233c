/**
 * Pages of the uptake: the matrix and the evidence behind it, the queue and the desk of those who code, the bench where
 * two codings are settled. What a reader without login sees stands under {@code public} and is asked for apart.
 */
@NullMarked
package org.throughline.web.uptake;

import org.jspecify.annotations.NullMarked;

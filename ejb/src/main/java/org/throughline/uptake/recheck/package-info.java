/**
 * Quotes whose text has changed wait here until somebody has read them again.
 */
@NullMarked
package org.throughline.uptake.recheck;

import org.jspecify.annotations.NullMarked;

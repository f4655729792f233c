/**
 * What became of a recommendation in an instrument, with the evidence behind it, and of one recommendation in all
 * instruments.
 */
@NullMarked
package org.throughline.uptake.result;

import org.jspecify.annotations.NullMarked;

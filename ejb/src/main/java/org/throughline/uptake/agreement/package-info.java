/**
 * How far people who code apart come to the same: coefficients of agreement on an ordered scale, in our own code, each
 * with its formula and source. Pure computation; what is counted and who may see it is decided by those who ask.
 */
@Knows({"uptake"})
@NullMarked
package org.throughline.uptake.agreement;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

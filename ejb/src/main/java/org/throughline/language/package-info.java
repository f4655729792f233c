/**
 * English and Japanese as peers: what is said in one is said in the other. Everyone may know this package and it knows
 * nobody.
 */
@Knows({})
@NullMarked
package org.throughline.language;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

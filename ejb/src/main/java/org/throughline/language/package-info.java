/**
 * English and Japanese as peers: what is said in one is said in the other. Everyone may know this package and it knows
 * nobody.
 */
@NullMarked
package org.throughline.language;

import org.jspecify.annotations.NullMarked;

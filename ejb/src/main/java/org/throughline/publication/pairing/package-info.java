/**
 * Finds which item of one list says the same as which item of another: likeness of words, the best assignment of all at
 * once, and doubt where it could as well have been another. Values only; knows nobody.
 */
@Knows({})
@NullMarked
package org.throughline.publication.pairing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Where one person codes: the queue of what there is to do, the desk with a recommendation beside an instrument, and what
 * is found clause by clause. Until both have finished, neither sees the other's coding anywhere.
 */
@NullMarked
package org.throughline.uptake.coding;

import org.jspecify.annotations.NullMarked;

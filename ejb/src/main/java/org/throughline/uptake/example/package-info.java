/**
 * Illustrative mappings, which are in no total.
 */
@NullMarked
package org.throughline.uptake.example;

import org.jspecify.annotations.NullMarked;

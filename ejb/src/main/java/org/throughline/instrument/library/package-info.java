/**
 * The library as it is read: instruments with the best text held in each language, provision beside provision.
 */
@NullMarked
package org.throughline.instrument.library;

import org.jspecify.annotations.NullMarked;

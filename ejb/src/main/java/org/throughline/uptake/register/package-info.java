/**
 * What of the results is published, and what is claimed about why the text does what it does.
 */
@NullMarked
package org.throughline.uptake.register;

import org.jspecify.annotations.NullMarked;

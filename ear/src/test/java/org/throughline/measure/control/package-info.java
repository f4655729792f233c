/**
 * What the application is measured against, on the same server: a servlet that does nothing but answer, and one that does
 * with a ballot what cannot be left out.
 */
@NullMarked
package org.throughline.measure.control;

import org.jspecify.annotations.NullMarked;

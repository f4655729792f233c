/** What pages are measured against: servlets of the same server that do nothing but answer. */
@NullMarked
package org.throughline.measure.control;

import org.jspecify.annotations.NullMarked;

/**
 * Pages on which quotes are read again once their text has changed: what waits in a series, and both texts beside each
 * other for whoever answers or confirms. It knows the boundary of the coding and the frame.
 */
@Knows({"identity", "instrument.key", "uptake", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.uptake.recheck;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

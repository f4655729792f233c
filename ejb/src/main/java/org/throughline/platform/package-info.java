/**
 * What the server gives to the application: its data source and its clock, which are found by injection, the JSON in
 * which columns keep records, and what is said of whatever happens.
 */
@Knows({})
@NullMarked
package org.throughline.platform;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

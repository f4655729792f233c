/**
 * What the server gives to the application: its data source and its clock, which are found by injection, and the JSON in
 * which columns keep records.
 */
@Knows({})
@NullMarked
package org.throughline.platform;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

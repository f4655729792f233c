/**
 * What the server gives to the application: its data source and its clock. Nobody imports it; it is found by injection.
 */
@Knows({})
@NullMarked
package org.throughline.platform;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The rule for a view's descriptor: so many people fit that nobody is named by it.
 */
@Knows({})
@NullMarked
package org.throughline.disclosure.descriptor;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

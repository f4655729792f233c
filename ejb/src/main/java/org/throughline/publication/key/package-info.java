/**
 * The typed keys of the reports.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.publication.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

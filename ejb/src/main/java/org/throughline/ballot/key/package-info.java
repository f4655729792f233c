/**
 * The typed keys of a ballot.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.ballot.key;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

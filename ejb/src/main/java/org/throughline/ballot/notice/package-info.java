/**
 * What everybody of a round is told alike while it runs, which so says nothing of anybody.
 */
@Knows({})
@NullMarked
package org.throughline.ballot.notice;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

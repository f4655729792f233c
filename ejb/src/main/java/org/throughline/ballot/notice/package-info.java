/**
 * What everybody of a round is told alike while it runs, which so says nothing of anybody.
 */
@Knows({"ballot.key"})
@NullMarked
package org.throughline.ballot.notice;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

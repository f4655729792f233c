/**
 * What everybody of a round is told alike while it runs, which so says nothing of anybody.
 */
@NullMarked
package org.throughline.ballot.notice;

import org.jspecify.annotations.NullMarked;

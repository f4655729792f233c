/**
 * The convenor's work on rounds: drafting, opening, moving the deadline, and giving up what cannot be closed.
 */
@NullMarked
package org.throughline.ballot.desk;

import org.jspecify.annotations.NullMarked;

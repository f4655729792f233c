/**
 * The convenor's work on rounds: drafting, opening, putting off, closing, and giving up what cannot be closed.
 */
@NullMarked
package org.throughline.ballot.desk;

import org.jspecify.annotations.NullMarked;

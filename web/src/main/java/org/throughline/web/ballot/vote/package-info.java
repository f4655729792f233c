/**
 * The ballot on a phone. Nothing of a choice is logged, kept for later or given back after an error elsewhere; the
 * answer to every ballot is the same.
 */
@NullMarked
package org.throughline.web.ballot.vote;

import org.jspecify.annotations.NullMarked;

/**
 * Pages of rounds: the ballot on a phone, the results with what is withheld and why, and the convenor's steps. Nothing
 * of a choice is logged, kept for later or given back after an error elsewhere; the answer to every ballot is the same
 * page.
 */
@NullMarked
package org.throughline.web.ballot;

import org.jspecify.annotations.NullMarked;

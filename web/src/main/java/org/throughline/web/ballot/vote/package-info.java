/**
 * The ballot on a phone. Nothing of a choice is logged, kept for later or given back after an error elsewhere; the
 * answer to every ballot is the same.
 */
@Knows({"ballot", "identity", "refusal", "web.ballot.standing", "web.form", "web.guard", "web.page", "web.session"})
@NullMarked
package org.throughline.web.ballot.vote;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

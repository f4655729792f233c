/**
 * Released figures as the pages draw and say them: one bar for each group, the exact figures beside it in words that claim
 * no more than the lower bound, and hatching for what is kept back. Nothing is worked out here that the figures do not
 * say: no difference between rounds, no sharper total.
 */
@Knows({"ballot", "dialogue.series", "disclosure", "language", "web.page"})
@NullMarked
package org.throughline.web.ballot.result;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * What a draft comes to if it opens now: who votes, what they were asked before, and what could be shown beside that.
 */
@NullMarked
package org.throughline.ballot.prospect;

import org.jspecify.annotations.NullMarked;

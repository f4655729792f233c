/**
 * Puts the clauses of one instrument in the order in which they are worth reading for a recommendation, or the other way
 * round: by shared words (BM25) and by nearness in meaning, each over the whole clause and over its best sentences. Pure
 * computation over texts that are given, with nothing remembered but what was made of the same words before: two nodes
 * that are given the same texts come to the same order, and a clause that was added a moment ago is in it. Only the order
 * leaves here. The figures behind it cannot say that no clause fits, so nobody is shown them.
 */
@Knows({"uptake.nearness"})
@NullMarked
package org.throughline.uptake.ranking;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

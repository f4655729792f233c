/**
 * What is said of where a round stands. A page knows the state of the round and what led its reader there, and nothing
 * else: whether this person voted stands nowhere, and whether ballots were counted or destroyed unread is told by the
 * results alone. So there is one text for each phase, and a sentence before it for each occasion; a table over all of them
 * is held by a test.
 */
@Knows({"ballot", "web.page"})
@NullMarked
package org.throughline.web.ballot.standing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

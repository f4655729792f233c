/**
 * Who may vote in which round, copied with their groups at the opening, and how the electorates of two rounds overlap.
 */
@Knows({"ballot.key", "dialogue.setup", "disclosure", "language", "platform.key", "platform.query"})
@NullMarked
package org.throughline.ballot.electorate;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * The close of a round in steps of which each can be repeated after a crash on any node: no ballot is taken any more, the
 * box is counted in memory, what may be told is stored and kept a second time, the ballots are deleted, the keys destroyed.
 */
@NullMarked
package org.throughline.ballot.close;

import org.jspecify.annotations.NullMarked;

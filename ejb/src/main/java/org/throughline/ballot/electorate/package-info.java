/**
 * Who may vote in which round, copied with their groups at the opening, and how the electorates of two rounds overlap.
 */
@NullMarked
package org.throughline.ballot.electorate;

import org.jspecify.annotations.NullMarked;

/**
 * What is told of a round that was counted, as it is stored, as it is kept beside the keys, and as it is read.
 */
@NullMarked
package org.throughline.ballot.result;

import org.jspecify.annotations.NullMarked;

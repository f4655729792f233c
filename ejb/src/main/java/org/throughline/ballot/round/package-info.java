/**
 * A round of voting: what was announced for it, the states it goes through, and the way in for those who may see it.
 */
@NullMarked
package org.throughline.ballot.round;

import org.jspecify.annotations.NullMarked;

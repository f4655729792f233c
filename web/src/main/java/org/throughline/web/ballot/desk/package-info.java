/**
 * Rounds as their convenors prepare, open, announce and end them, and the results as everybody of the workshop reads
 * them.
 */
@NullMarked
package org.throughline.web.ballot.desk;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a file as the blocks of a report. Each reader here looks for one thing, in a fixed order, and leaves what another
 * has claimed; no rule is written for one file. What a file prints comes from the readers of instruments.
 */
@Knows({"document", "instrument.parsing", "publication.block"})
@NullMarked
package org.throughline.publication.parsing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

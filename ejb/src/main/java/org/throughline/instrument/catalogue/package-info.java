/**
 * What is known of an instrument and its texts apart from the words: kinds, grades, dates, signatories, relations. Only
 * values; everybody may know them and they know only languages and refusals.
 */
@Knows({"instrument.key", "language", "refusal"})
@NullMarked
package org.throughline.instrument.catalogue;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * What a later text did with what was recommended. Here stands the vocabulary and the comparison of two codings;
 * {@link org.throughline.uptake.coding} holds the records and the desk at which two people code apart and a third settles
 * what they differ in, {@link org.throughline.uptake.matrix} shows the results. What a text does (degree) and why it does
 * it (contribution) are never one field. Knows recommendation, instrument and dialogue; nobody but publication and the
 * audit's observer stands above it.
 */
@Knows({"instrument.catalogue", "platform", "recommendation"})
@NullMarked
package org.throughline.uptake;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

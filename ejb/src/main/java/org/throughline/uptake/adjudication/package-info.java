/**
 * What follows when codings are finished: two that agree stand, two that differ are settled by a third person or coded
 * again.
 */
@NullMarked
package org.throughline.uptake.adjudication;

import org.jspecify.annotations.NullMarked;

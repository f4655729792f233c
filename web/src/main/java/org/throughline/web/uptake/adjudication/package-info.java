/**
 * Two finished codings beside each other, and what a third person decides on them.
 */
@NullMarked
package org.throughline.web.uptake.adjudication;

import org.jspecify.annotations.NullMarked;

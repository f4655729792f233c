/**
 * The queue of what is to be coded, and the desk where one person codes one recommendation.
 */
@NullMarked
package org.throughline.web.uptake.desk;

import org.jspecify.annotations.NullMarked;

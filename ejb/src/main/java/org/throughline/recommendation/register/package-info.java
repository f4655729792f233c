/**
 * Where recommendations are listed, read, drafted and brought through their states, by members and by anybody; and
 * what other features ask about them.
 */
@NullMarked
package org.throughline.recommendation.register;

import org.jspecify.annotations.NullMarked;

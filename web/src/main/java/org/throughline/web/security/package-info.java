/**
 * What an operator is told of attempts on the door, naming nobody.
 */
@Knows({})
@NullMarked
package org.throughline.web.security;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

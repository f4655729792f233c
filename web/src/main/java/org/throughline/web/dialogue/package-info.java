/** Pages of series, workshops, sessions and the people in them; mirrors the feature of the same name. */
@NullMarked
package org.throughline.web.dialogue;

import org.jspecify.annotations.NullMarked;

/** The table of all acts: what each asks before it is done, and what holds it to that. */
@NullMarked
package org.throughline.web.acts;

import org.jspecify.annotations.NullMarked;

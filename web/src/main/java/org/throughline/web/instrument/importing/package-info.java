/**
 * Where staff bring texts into the library, look at what was understood beside the source, and put it right.
 */
@NullMarked
package org.throughline.web.instrument.importing;

import org.jspecify.annotations.NullMarked;

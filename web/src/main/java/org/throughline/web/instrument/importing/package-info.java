/**
 * Where staff bring texts into the library, look at what was understood beside the source, and put it right.
 */
@Knows({"document", "instrument", "language", "refusal", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.instrument.importing;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/** The programme of a workshop: as its members read it, and as its convenors enter it. */
@Knows({"dialogue", "identity", "language", "refusal", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.dialogue.programme;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/** Pages on which convenors put people on the list of a workshop; mirrors the feature of the same name. */
@Knows({"dialogue", "document.table", "identity", "language", "refusal", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.dialogue.invitation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

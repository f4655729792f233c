/** Pages of the mail of a workshop; mirrors the feature of the same name. */
@Knows({"correspondence", "identity", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.correspondence;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

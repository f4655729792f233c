/**
 * Forms with what was typed and what is wrong with it.
 */
@Knows({"document.source", "language", "refusal"})
@NullMarked
package org.throughline.web.form;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/**
 * Two finished codings beside each other, and what a third person decides on them.
 */
@Knows({"identity", "refusal", "uptake", "web.form", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.uptake.adjudication;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

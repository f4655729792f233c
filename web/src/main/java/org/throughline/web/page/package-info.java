/**
 * What every page shares: the language and the texts, the bar and the foot, the form with what was typed, and the writer
 * that renders a {@link org.throughline.web.page.Page} with its template.
 */
@Knows({"dialogue", "language", "refusal", "web.asset", "web.form", "web.login", "web.session", "web.template"})
@NullMarked
package org.throughline.web.page;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

/** What pages are rendered with: the templates of the build, or of the source folder where somebody works on them. */
@Knows({"web.asset"})
@NullMarked
package org.throughline.web.template;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

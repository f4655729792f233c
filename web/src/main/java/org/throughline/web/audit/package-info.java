/** The record of acts, for administrators. */
@Knows({"audit", "web.guard", "web.page"})
@NullMarked
package org.throughline.web.audit;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

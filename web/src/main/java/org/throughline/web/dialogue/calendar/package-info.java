/** Programmes as calendar files, and the addresses that calendars read. */
@Knows({"dialogue", "identity", "language", "web.form", "web.guard", "web.login", "web.page"})
@NullMarked
package org.throughline.web.dialogue.calendar;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

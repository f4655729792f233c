/** What one start is told and what it makes up itself: places, ports, accounts, passwords. It starts nothing. */
@Knows({"local.process", "schema"})
@NullMarked
package org.throughline.local.setting;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

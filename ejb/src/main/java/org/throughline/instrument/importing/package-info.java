/**
 * Where staff bring texts in; an import waits in a tray, seen by its owner alone, until what was read of it is right.
 */
@NullMarked
package org.throughline.instrument.importing;

import org.jspecify.annotations.NullMarked;

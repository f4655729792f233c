/**
 * Processes, files and locks of one stack: started in sessions of their own, found again after a start that was killed,
 * stopped in order. It knows no server by name.
 */
@Knows({})
@NullMarked
package org.throughline.local.process;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

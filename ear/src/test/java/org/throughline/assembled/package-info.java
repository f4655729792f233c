/**
 * Tests of the application as it is delivered: the EAR on the real server, with the real login and a real database,
 * seen through a browser. The stack is started once for all of them, on free ports, with a data folder of its own.
 */
@NullMarked
package org.throughline.assembled;

import org.jspecify.annotations.NullMarked;

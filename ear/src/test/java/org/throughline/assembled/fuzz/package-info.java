/**
 * Requests that nobody means: odd paths, headers, fields and bodies at every declared endpoint, from every kind of caller,
 * byte by byte, so that what no client library would send arrives too. Each can be made again from its number.
 */
@NullMarked
package org.throughline.assembled.fuzz;

import org.jspecify.annotations.NullMarked;

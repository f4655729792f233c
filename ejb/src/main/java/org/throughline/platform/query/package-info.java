/**
 * Native statements that read: a statement names its columns, and each row becomes a record by these names. No place
 * reads a row by position, so that a column may be put in between without moving the others.
 */
@Knows({"platform.key"})
@NullMarked
package org.throughline.platform.query;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

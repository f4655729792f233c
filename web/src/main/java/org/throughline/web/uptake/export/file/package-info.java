/**
 * The files that can be asked for, one class a format. None holds a name of a person, not even in its properties.
 */
@NullMarked
package org.throughline.web.uptake.export.file;

import org.jspecify.annotations.NullMarked;

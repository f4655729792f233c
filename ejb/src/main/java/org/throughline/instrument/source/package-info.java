/**
 * Takes an uploaded file, which is hostile until parsed: its size, encoding and kind are checked before anything else,
 * then its format is taken off and blocks remain, every character with its place in the file. No link, entity or file
 * name is ever followed. A new format comes in here and nowhere else.
 */
@NullMarked
package org.throughline.instrument.source;

import org.jspecify.annotations.NullMarked;

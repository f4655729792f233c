/**
 * Reads a table that somebody sent or pasted: separated values in the character sets that spreadsheets write, or a workbook.
 * Hostile until it is read: its size, rows, columns and cells are limited, and nothing in it is ever run or followed.
 */
@Knows({"document.format.guard", "document.source", "refusal"})
@NullMarked
package org.throughline.document.table;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

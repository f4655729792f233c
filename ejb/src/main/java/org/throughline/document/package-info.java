/**
 * Files and their texts, whatever they are texts of: the formats that are read, each under guard; what a file prints,
 * as blocks; and the canonical string with its way back to the source. Instruments and reports both stand on it.
 */
@NullMarked
package org.throughline.document;

import org.jspecify.annotations.NullMarked;

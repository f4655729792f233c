/**
 * Reads Word files (Office Open XML) as they print: numbers that Word counts are counted here by the same rules, since they
 * stand nowhere in the file. Read with the JDK's own means, part by part, so that no library opens anything on its own.
 */
@Knows({"document.format.guard", "document.source", "refusal"})
@NullMarked
package org.throughline.document.format.word;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

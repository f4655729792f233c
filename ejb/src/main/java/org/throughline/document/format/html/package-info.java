/**
 * Reads web pages as they show their words: nothing in them is run or fetched. Numbers that a browser would count are
 * counted here.
 */
@Knows({"document.format.guard", "document.source", "refusal"})
@NullMarked
package org.throughline.document.format.html;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

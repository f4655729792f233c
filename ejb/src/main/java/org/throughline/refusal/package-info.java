/**
 * What the application answers when it will not do what was asked. Every refusal is one type of one family with a code;
 * the pages and the API turn the code into a sentence in the caller's language. Everyone may know this package and it
 * knows nobody.
 */
@Knows({})
@NullMarked
package org.throughline.refusal;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

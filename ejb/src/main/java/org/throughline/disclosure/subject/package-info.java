/**
 * What a question is about, as far as its words tell: which of the texts put to people are so nearly the same that answers to
 * them must be taken for answers to one question until somebody says otherwise. This package knows words and languages
 * only.
 */
@Knows({"identity", "language", "platform.key", "platform.query", "refusal"})
@NullMarked
package org.throughline.disclosure.subject;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;

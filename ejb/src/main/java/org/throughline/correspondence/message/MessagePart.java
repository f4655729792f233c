package org.throughline.correspondence.message;

import org.throughline.correspondence.letter.LetterText;
import org.throughline.language.Language;

/** What of a message goes out in one language, letter by letter as it is, and to how many people. */
public record MessagePart(Language language, int people, LetterText text) {}

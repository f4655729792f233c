package org.throughline.ballot.question;

import org.throughline.language.Language;

/**
 * What a question says in one language.
 *
 * @param drafted whether it was drafted in this language; otherwise it was translated
 * @param checked whether a second reader has compared it with the drafted text
 */
public record Prompt(Language language, String text, boolean drafted, boolean checked) {}

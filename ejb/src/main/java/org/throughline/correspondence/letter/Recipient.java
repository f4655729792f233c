package org.throughline.correspondence.letter;

import org.throughline.language.Language;

/** Who is written to, and in which language. */
public record Recipient(MailAddress address, Language language) {}

package org.throughline.correspondence.letter;

import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.key.MailingId;

/**
 * A letter to one person.
 *
 * @param key made by whoever asks; posting it again leaves one
 * @param mailing the same for all letters that one act asks for
 */
public record Letter(
        LetterId key, LetterKind kind, MailingId mailing, LetterScope scope, Recipient to, LetterText text) {}

package org.throughline.correspondence.smtp;

import java.time.Instant;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.correspondence.letter.Recipient;

/**
 * A mail to be handed over.
 *
 * @param messageId the same at every attempt
 * @param written when it was asked for, the same at every attempt
 */
public record OutgoingMail(Recipient to, LetterText text, String messageId, Instant written) {}

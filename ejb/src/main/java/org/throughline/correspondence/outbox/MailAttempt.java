package org.throughline.correspondence.outbox;

import java.util.UUID;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.smtp.OutgoingMail;

/**
 * One attempt to hand a mail over.
 *
 * @param claim by which its end is told from that of another attempt
 */
record MailAttempt(LetterId id, UUID claim, OutgoingMail mail) {}

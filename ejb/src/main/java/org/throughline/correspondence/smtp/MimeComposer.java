package org.throughline.correspondence.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Writes a mail: plain text in UTF-8 to one recipient, said to come from a program, and nothing that tells by which, from
 * which machine or to whom else.
 */
final class MimeComposer {

    private MimeComposer() {}

    static MimeMessage compose(Session session, MailServer server, OutgoingMail mail) throws MessagingException {
        MimeMessage written = new Written(session, mail.messageId());
        written.setFrom(new InternetAddress(server.from(), true));
        if (server.replyTo().isPresent()) {
            written.setReplyTo(InternetAddress.parse(server.replyTo().get(), true));
        }
        written.setRecipient(
                RecipientType.TO, new InternetAddress(mail.to().address().text(), true));
        written.setSubject(mail.text().subject(), StandardCharsets.UTF_8.name());
        written.setText(mail.text().body(), StandardCharsets.UTF_8.name());
        written.setSentDate(Date.from(mail.written()));
        written.setHeader("Content-Language", mail.to().language().code());
        written.setHeader("Auto-Submitted", "auto-generated");
        written.saveChanges();
        return written;
    }

    /** A message that keeps the identity it was given. */
    private static final class Written extends MimeMessage {

        private final String messageId;

        Written(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}

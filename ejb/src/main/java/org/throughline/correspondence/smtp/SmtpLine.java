package org.throughline.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.throughline.correspondence.smtp.Delivery.Accepted;
import org.throughline.correspondence.smtp.Delivery.Postponed;
import org.throughline.correspondence.smtp.Delivery.Refused;
import org.throughline.correspondence.smtp.Delivery.Unclear;

/** An open connection to the mail server, on which mails are handed over one after the other. Of one thread. */
public final class SmtpLine implements AutoCloseable {

    private static final String CONNECT_WITHIN = "10000";
    private static final String ANSWER_WITHIN = "30000";

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    private SmtpLine(MailServer server, Session session, Transport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    /** @throws MessagingException if it cannot be reached, or does not let us in; no mail was spoken of then */
    public static SmtpLine to(MailServer server) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        Transport transport = session.getTransport("smtp");
        connect(server, transport);
        return new SmtpLine(server, session, transport);
    }

    /**
     * Connects again if the server has hung up since the last mail.
     *
     * @throws MessagingException if it cannot be reached any more
     */
    public void keep() throws MessagingException {
        if (!transport.isConnected()) {
            close();
            connect(server, transport);
        }
    }

    /** Hands a mail over. */
    public Delivery deliver(OutgoingMail mail) {
        MimeMessage written;
        try {
            written = MimeComposer.compose(session, server, mail);
        } catch (MessagingException unfit) {
            return new Postponed("");
        }
        try {
            transport.sendMessage(written, written.getAllRecipients());
            return new Accepted();
        } catch (MessagingException failure) {
            return outcome(ServerReply.in(failure));
        }
    }

    private static Delivery outcome(Optional<ServerReply> said) {
        return said.filter(ServerReply::isRefusal)
                .<Delivery>map(reply -> reply.isFinal() ? new Refused(reply.words()) : new Postponed(reply.words()))
                .orElseGet(Unclear::new);
    }

    /** That there is nobody any more to say goodbye to changes nothing. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            // Every mail on it has been accounted for.
        }
    }

    private static void connect(MailServer server, Transport transport) throws MessagingException {
        transport.connect(
                server.host(),
                server.port(),
                server.user().orElse(null),
                server.password().orElse(null));
    }

    private static Properties properties(MailServer server) {
        Properties all = new Properties();
        all.setProperty("mail.smtp.localhost", server.domain());
        all.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        all.setProperty("mail.smtp.timeout", ANSWER_WITHIN);
        all.setProperty("mail.smtp.writetimeout", ANSWER_WITHIN);
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.starttls.enable", String.valueOf(server.tls() == MailTls.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", String.valueOf(server.tls() == MailTls.STARTTLS));
        all.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls() == MailTls.TLS));
        return all;
    }
}

package org.throughline.correspondence.smtp;

import java.util.Optional;

/**
 * A mail server as the application is told of it.
 *
 * @param user empty if it asks for no log-in
 * @param from whom mails come from, with a name if wanted
 * @param replyTo where answers go if not there
 * @param domain by what name we greet it: that of the pages, never the machine's
 */
public record MailServer(
        String host,
        int port,
        MailTls tls,
        Optional<String> user,
        Optional<String> password,
        String from,
        Optional<String> replyTo,
        String domain) {

    /** Says nothing of the log-in: it may end up in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}

package org.throughline.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.local.process.StartFailure;

/**
 * An SMTP server on the loopback address that keeps in memory whatever it is given, until the stack is stopped, and the
 * page on which it is read. Nothing ever leaves this machine.
 */
public final class CaughtMail implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final int pagePort;
    private final int port = freePort();
    /** Those that have failed, and what they had taken: whatever they said yes to is there. */
    private final List<GreenMail> failed = new ArrayList<>();

    private @Nullable GreenMail server;
    private @Nullable MailPage page;

    /** @param pagePort where the page is to be */
    public CaughtMail(int pagePort) {
        this.pagePort = pagePort;
    }

    /** Where it takes mail. */
    public int port() {
        return port;
    }

    /** Where caught mails are read. */
    public String page() {
        return "http://localhost:" + pagePort + "/";
    }

    public void start() {
        listen();
        page = MailPage.at(pagePort, this);
    }

    /** Takes mail, after it has not. */
    public synchronized void listen() {
        if (server == null) {
            GreenMail fresh = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
            fresh.start();
            server = fresh;
        }
    }

    /** Takes no mail any more, as if it had failed. What it has stays. */
    public synchronized void fail() {
        if (server != null) {
            server.getSmtp().stopService();
            failed.add(server);
            server = null;
        }
    }

    /** Every mail that was taken, the first one first, as often as it was taken. */
    public synchronized List<Mail> all() {
        List<Mail> all = new ArrayList<>();
        failed.forEach(stopped -> all.addAll(taken(stopped)));
        if (server != null) {
            all.addAll(taken(server));
        }
        return all;
    }

    @Override
    public void close() {
        fail();
        if (page != null) {
            page.close();
        }
    }

    private static List<Mail> taken(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(CaughtMail::read)
                .sorted()
                .toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            return Mail.of(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail that cannot be read", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("This machine gives no free port: " + e.getMessage(), e);
        }
    }
}

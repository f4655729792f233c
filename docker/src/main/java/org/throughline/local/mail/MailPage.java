package org.throughline.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.throughline.local.process.StartFailure;

/**
 * Shows caught mails: a list, and each as plain text. It answers on the loopback address under its own name alone, so that
 * no page of somebody else's can read it.
 */
final class MailPage implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final CaughtMail mails;

    private MailPage(HttpServer server, CaughtMail mails) {
        this.server = server;
        this.mails = mails;
    }

    static MailPage at(int port, CaughtMail mails) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            MailPage page = new MailPage(server, mails);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (IOException e) {
            throw new StartFailure("The page of caught mail cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            List<Mail> all = mails.all();
            if (!isCalledByItsName(exchange) || !exchange.getRequestMethod().equals("GET")) {
                send(exchange, 403, PLAIN, "No.");
            } else if (path.equals("/")) {
                send(exchange, 200, HTML, list(all));
            } else if (path.matches("/[1-9][0-9]{0,6}") && Integer.parseInt(path.substring(1)) <= all.size()) {
                Mail mail = all.get(Integer.parseInt(path.substring(1)) - 1);
                send(exchange, 200, PLAIN, mail.headers() + "\n\n" + mail.text());
            } else {
                send(exchange, 404, PLAIN, "No such mail.");
            }
        }
    }

    private boolean isCalledByItsName(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return Set.of("localhost:" + port, "127.0.0.1:" + port).contains(host);
    }

    private static String list(List<Mail> all) {
        StringBuilder page = new StringBuilder(
                """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Caught mail</title>
                <h1>Caught mail</h1>
                <p>What the application sent. Nothing left this machine; stopping the stack forgets it.</p>
                """);
        page.append(all.isEmpty() ? "<p>Nothing yet.</p>\n" : "<ul>\n");
        for (int number = all.size(); number > 0; number--) {
            Mail mail = all.get(number - 1);
            page.append("<li><a href=\"/%d\">%s</a> %s, %s</li>%n"
                    .formatted(
                            number,
                            escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                            escaped(mail.to()),
                            TIME.format(mail.at().atZone(ZoneId.systemDefault()))));
        }
        return page.append(all.isEmpty() ? "" : "</ul>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

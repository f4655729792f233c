package org.throughline.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaughtMailTest {

    private final int pagePort = free();
    private final CaughtMail mail = new CaughtMail(pagePort);

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void what_was_caught_is_listed_and_read_as_plain_text() throws IOException {
        assertThat(get("/")).contains("Nothing yet.");
        send("お知らせ <b>&", "<script>alert(1)</script>");
        assertThat(get("/")).contains("お知らせ &lt;b&gt;&amp;", "href=\"/1\"").doesNotContain("<b>");
        HttpURLConnection one = open("/1");
        assertThat(one.getContentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(text(one)).contains("Subject: お知らせ <b>&", "<script>alert(1)</script>");
        assertThat(open("/2").getResponseCode()).isEqualTo(404);
        assertThat(open("/0").getResponseCode()).isEqualTo(404);
    }

    @Test
    void what_was_caught_before_a_failure_is_still_there_after_it() {
        send("one", "a");
        mail.fail();
        assertThat(mail.all()).hasSize(1);
        mail.listen();
        send("two", "b");
        assertThat(mail.all()).extracting(Mail::subject).containsExactly("one", "two");
    }

    /** A page of somebody else's whose name leads here has its own name in what it asks. */
    @Test
    void it_answers_under_no_other_name() throws IOException {
        assertThat(statusAs("localhost:" + pagePort)).startsWith("HTTP/1.1 200");
        assertThat(statusAs("evil.example:" + pagePort)).startsWith("HTTP/1.1 403");
    }

    private String statusAs(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), pagePort)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private void send(String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "a@example.org",
                "b@example.org",
                subject,
                text,
                new ServerSetup(mail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private String get(String path) throws IOException {
        return text(open(path));
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) URI.create(mail.page()).resolve(path).toURL().openConnection();
    }

    private static String text(HttpURLConnection answer) throws IOException {
        try (InputStream body = answer.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.throughline.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.correspondence.LetterFixture.letter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.smtp.Delivery.Accepted;
import org.throughline.correspondence.smtp.Delivery.Postponed;
import org.throughline.correspondence.smtp.Delivery.Refused;
import org.throughline.correspondence.smtp.Delivery.Unclear;

/** Against a real SMTP server, and against one that says what it is told to. */
class SmtpLineTest {

    private static final Instant WRITTEN = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void what_arrives_is_what_was_written_and_says_nothing_else() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try (SmtpLine line = SmtpLine.to(server(post.getSmtp().getPort()))) {
            assertThat(line.deliver(mail("a@example.org"))).isEqualTo(new Accepted());
            assertThat(line.deliver(mail("b@example.org"))).isEqualTo(new Accepted());
            MimeMessage arrived = post.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("主催者からのお知らせ");
            assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(letter("a@example.org").text().body());
            assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("a@example.org");
            assertThat(headers(arrived))
                    .containsEntry("Message-ID", "<one@throughline.example>")
                    .containsEntry("Auto-Submitted", "auto-generated")
                    .containsEntry("From", "Throughline <post@throughline.example>")
                    .containsEntry("Reply-To", "convenors@throughline.example");
            assertThat(headers(arrived).get("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
            headers(arrived).remove("Received");
            assertThat(headers(arrived).keySet()).isSubsetOf(KNOWN);
            assertThat(source(arrived))
                    .doesNotContain("b@example.org")
                    .doesNotContain(InetAddress.getLocalHost().getHostName() + " ");
        } finally {
            post.stop();
        }
    }

    private static final Set<String> KNOWN = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Language",
            "Auto-Submitted");

    @Test
    void a_no_for_ever_is_told_from_a_no_for_now_at_every_step() throws Exception {
        for (String step : List.of("MAIL", "RCPT", "DATA", ".")) {
            assertThat(delivery(Map.of(step, "550 5.1.1 <a@example.org> unknown, ask post@example.org")))
                    .as(step)
                    .isEqualTo(new Refused("550 5.1.1 … unknown, ask …"));
            assertThat(delivery(Map.of(step, "451 4.3.0 come back")))
                    .as(step)
                    .isEqualTo(new Postponed("451 4.3.0 come back"));
        }
    }

    @Test
    void that_we_have_to_log_in_is_no_fault_of_the_mail() throws Exception {
        assertThat(delivery(Map.of("MAIL", "530 5.7.0 log in first")))
                .isEqualTo(new Postponed("530 5.7.0 log in first"));
    }

    @Test
    void a_connection_that_breaks_off_before_the_last_answer_leaves_it_unclear() throws Exception {
        assertThat(delivery(Map.of(".", ScriptedServer.HANG_UP))).isEqualTo(new Unclear());
    }

    @Test
    void a_server_that_is_not_there_is_found_out_before_any_mail_is_spoken_of() throws Exception {
        int port;
        try (ScriptedServer gone = new ScriptedServer(Map.of())) {
            port = gone.port();
        }
        assertThatThrownBy(() -> SmtpLine.to(server(port))).isInstanceOf(MessagingException.class);
    }

    @Test
    void nothing_is_said_in_the_clear_where_protection_is_asked_for() throws Exception {
        try (ScriptedServer plain = new ScriptedServer(Map.of())) {
            MailServer server = new MailServer(
                    "127.0.0.1",
                    plain.port(),
                    MailTls.STARTTLS,
                    Optional.of("user"),
                    Optional.of("secret"),
                    "post@throughline.example",
                    Optional.empty(),
                    "throughline.example");
            assertThatThrownBy(() -> SmtpLine.to(server)).isInstanceOf(MessagingException.class);
            assertThat(plain.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void the_server_is_greeted_by_the_name_of_the_pages() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            SmtpLine.to(server(server.port())).close();
            assertThat(server.heard()).first().isEqualTo("EHLO throughline.example");
        }
    }

    private static Delivery delivery(Map<String, String> script) throws Exception {
        try (ScriptedServer server = new ScriptedServer(script);
                SmtpLine line = SmtpLine.to(server(server.port()))) {
            return line.deliver(mail("a@example.org"));
        }
    }

    private static OutgoingMail mail(String address) {
        Letter letter = letter(address);
        return new OutgoingMail(letter.to(), letter.text(), "<one@throughline.example>", WRITTEN);
    }

    private static MailServer server(int port) {
        return new MailServer(
                "127.0.0.1",
                port,
                MailTls.NONE,
                Optional.empty(),
                Optional.empty(),
                "Throughline <post@throughline.example>",
                Optional.of("convenors@throughline.example"),
                "throughline.example");
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .collect(Collectors.toMap(Header::getName, Header::getValue, (one, other) -> one));
    }

    private static String source(MimeMessage message) throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}

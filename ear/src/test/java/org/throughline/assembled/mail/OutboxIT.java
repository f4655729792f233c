package org.throughline.assembled.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.assembled.box.Scale;
import org.throughline.local.LocalStack;
import org.throughline.local.mail.Mail;

/** No mail is lost, and none goes out twice without being said to have done so perhaps, whatever fails. */
@ExtendWith(Assembled.class)
class OutboxIT {

    private static final int AT_ONCE = 60;
    private static final int KILLS = Scale.of(1, 20);
    private static final List<String> SETTLED = List.of("sent", "perhaps_twice");

    @Test
    void every_mail_goes_out_whatever_is_killed_and_none_twice_unless_it_is_said(LocalStack stack) throws Exception {
        PostedMails mails = new PostedMails(stack);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = stack.mail().all().size();
            mails.post(AT_ONCE);
            mails.awaitCaught(before + 1 + (kill * 7) % (AT_ONCE / 2));
            ProcessHandle application = stack.process("payara");
            application.destroyForcibly();
            application.onExit().join();
            stack.restartApplication();
            stack.mail().fail();
            mails.post(AT_ONCE);
            LockSupport.parkNanos(Duration.ofSeconds(6).toNanos());
            stack.mail().listen();
            mails.await("state", SETTLED::contains);
        }
        Map<String, String> states = mails.states();
        Map<String, Long> arrived =
                stack.mail().all().stream().collect(Collectors.groupingBy(Mail::messageId, Collectors.counting()));
        System.out.println("outbox: " + states.size() + " mails, " + KILLS
                + " kills and as many failures of the mail server; "
                + states.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        assertThat(states).hasSize(2 * AT_ONCE * KILLS);
        SoftAssertions softly = new SoftAssertions();
        states.forEach((id, state) -> softly.assertThat(arrived.getOrDefault(id, 0L))
                .as(id + " " + state)
                .isBetween(1L, state.equals("sent") ? 1L : 2L));
        softly.assertAll();
        assertThat(states.values().stream().filter("perhaps_twice"::equals).count())
                .as("only what was under way can be in doubt")
                .isLessThanOrEqualTo(2L * KILLS);
        noAddressIsInALog(stack);
    }

    /** As a node leaves it that dies between the mail server's yes and the note of it. */
    @Test
    void what_was_found_under_way_goes_out_under_the_same_identity_and_says_so(LocalStack stack) throws SQLException {
        PostedMails mails = new PostedMails(stack);
        mails.post(1);
        mails.await("state", "sent"::equals);
        mails.set("state = 'sending', settled_at = null, claim = id, claimed_at = utc_timestamp(6) - interval 1 hour");
        mails.await("state", "perhaps_twice"::equals);
        String id = mails.states().keySet().iterator().next();
        assertThat(stack.mail().all())
                .filteredOn(mail -> mail.messageId().equals(id))
                .hasSize(2);
    }

    @Test
    void who_was_written_to_and_what_is_blanked_when_it_was_kept_long_enough(LocalStack stack) throws SQLException {
        PostedMails old = new PostedMails(stack);
        PostedMails recent = new PostedMails(stack);
        old.post(2);
        recent.post(1);
        old.await("state", "sent"::equals);
        recent.await("state", "sent"::equals);
        old.set("settled_at = utc_timestamp(6) - interval 31 day");
        recent.set("settled_at = utc_timestamp(6) - interval 29 day");
        old.await("concat(address, subject, body)", String::isEmpty);
        assertThat(old.states().values()).containsOnly("sent");
        assertThat(recent.column("address").values()).allMatch(address -> address.endsWith(PostedMails.DOMAIN));
    }

    private static void noAddressIsInALog(LocalStack stack) throws IOException {
        try (Stream<Path> logs = Files.list(stack.logs())) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("payara"))
                    .toList()) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain(PostedMails.DOMAIN);
            }
        }
    }
}

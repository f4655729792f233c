package org.throughline.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.correspondence.LetterFixture.SCOPE;
import static org.throughline.correspondence.LetterFixture.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.smtp.Delivery;
import org.throughline.correspondence.smtp.Delivery.Accepted;
import org.throughline.correspondence.smtp.Delivery.Postponed;
import org.throughline.correspondence.smtp.Delivery.Refused;
import org.throughline.correspondence.smtp.Delivery.Unclear;
import org.throughline.refusal.Refusal;

class OutboxMailTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final OutboxMail mail = new OutboxMail(letter("a@example.org"), "throughline.example", NOON);

    @Test
    void what_was_taken_is_sent_once() {
        attempt(NOON, new Accepted());
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.claim(UUID.randomUUID(), NOON.plus(LEASE.multipliedBy(9)), LEASE))
                .isFalse();
    }

    @Test
    void the_words_of_an_invitation_with_its_link_are_gone_once_it_is_settled() {
        Letter message = letter("a@example.org");
        OutboxMail invitation = new OutboxMail(
                new Letter(
                        message.key(),
                        LetterKind.INVITATION,
                        message.mailing(),
                        message.scope(),
                        message.to(),
                        message.text()),
                "throughline.example",
                NOON);
        UUID attempt = UUID.randomUUID();
        invitation.claim(attempt, NOON, LEASE);
        assertThat(invitation.outgoing().text()).isEqualTo(message.text());
        invitation.settle(attempt, new Accepted(), NOON);
        assertThatThrownBy(invitation::outgoing).isInstanceOf(Refusal.Invalid.class);
        attempt(NOON, new Accepted());
        assertThat(mail.outgoing().text()).isEqualTo(message.text());
    }

    @Test
    void one_attempt_at_a_time() {
        assertThat(mail.claim(UUID.randomUUID(), NOON, LEASE)).isTrue();
        assertThat(mail.claim(UUID.randomUUID(), NOON.plus(LEASE), LEASE)).isFalse();
    }

    @Test
    void an_attempt_that_never_came_back_is_made_again_with_the_same_identity_and_in_doubt() {
        String identity = mail.outgoing().messageId();
        mail.claim(UUID.randomUUID(), NOON, LEASE);
        attempt(NOON.plus(LEASE).plusMillis(1), new Accepted());
        assertThat(mail.state()).isEqualTo(MailState.PERHAPS_TWICE);
        assertThat(mail.outgoing().messageId()).isEqualTo(identity);
    }

    @Test
    void an_attempt_that_was_taken_over_has_no_say_any_more() {
        UUID slow = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        mail.claim(slow, NOON, LEASE);
        mail.claim(next, NOON.plus(LEASE).plusMillis(1), LEASE);
        mail.settle(slow, new Accepted(), NOON.plus(LEASE).plusMillis(2));
        assertThat(mail.state()).isEqualTo(MailState.SENDING);
        mail.settle(next, new Accepted(), NOON.plus(LEASE).plusMillis(3));
        assertThat(mail.state()).isEqualTo(MailState.PERHAPS_TWICE);
    }

    @Test
    void a_connection_that_broke_off_leaves_a_doubt_and_a_plain_later_none() {
        attempt(NOON, new Postponed("451 later"));
        attempt(NOON.plusSeconds(5), new Accepted());
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        OutboxMail other = new OutboxMail(letter("b@example.org"), "throughline.example", NOON);
        attempt(other, NOON, new Unclear());
        attempt(other, NOON.plusSeconds(5), new Accepted());
        assertThat(other.state()).isEqualTo(MailState.PERHAPS_TWICE);
    }

    @Test
    void after_each_failure_it_rests_longer() {
        Instant now = NOON;
        for (int pause : new int[] {5, 10, 20, 40, 80}) {
            attempt(now, new Postponed("451 later"));
            assertThat(mail.claim(UUID.randomUUID(), now.plusSeconds(pause).minusMillis(1), LEASE))
                    .isFalse();
            now = now.plusSeconds(pause);
        }
        assertThat(Pauses.after(1000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_is_refused_is_not_tried_again() {
        attempt(NOON, new Refused("550 no such user"));
        assertThat(mail.state()).isEqualTo(MailState.REFUSED);
        assertThat(mail.claim(UUID.randomUUID(), NOON.plusSeconds(99_999), LEASE))
                .isFalse();
    }

    @Test
    void only_what_waits_is_called_back() {
        assertThat(mail.cancel(NOON)).isTrue();
        assertThat(mail.state()).isEqualTo(MailState.CANCELLED);
        assertThat(mail.claim(UUID.randomUUID(), NOON.plusSeconds(99_999), LEASE))
                .isFalse();
        OutboxMail underWay = new OutboxMail(letter("b@example.org"), "throughline.example", NOON);
        underWay.claim(UUID.randomUUID(), NOON, LEASE);
        assertThat(underWay.cancel(NOON)).isFalse();
    }

    @Test
    void every_mail_has_an_identity_of_its_own_that_names_no_machine() {
        OutboxMail other = new OutboxMail(letter("a@example.org"), "throughline.example", NOON);
        assertThat(mail.outgoing().messageId())
                .matches("<[0-9a-f-]{36}@throughline\\.example>")
                .isNotEqualTo(other.outgoing().messageId());
    }

    @Test
    void it_is_of_its_workshop_and_no_other() {
        assertThat(mail.isOf(SCOPE)).isTrue();
        assertThat(mail.isOf(new LetterScope(SCOPE.series(), null))).isFalse();
    }

    private void attempt(Instant at, Delivery delivery) {
        attempt(mail, at, delivery);
    }

    private static void attempt(OutboxMail mail, Instant at, Delivery delivery) {
        UUID claim = UUID.randomUUID();
        assertThat(mail.claim(claim, at, LEASE)).isTrue();
        mail.settle(claim, delivery, at);
    }
}

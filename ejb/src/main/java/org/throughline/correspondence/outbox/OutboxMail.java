package org.throughline.correspondence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.correspondence.letter.MailAddress;
import org.throughline.correspondence.letter.Recipient;
import org.throughline.correspondence.smtp.Delivery;
import org.throughline.correspondence.smtp.OutgoingMail;
import org.throughline.language.Language;
import org.throughline.platform.key.Key;

/**
 * A letter from the moment it is posted. It waits; an attempt claims it; what the mail server says settles it or lets it
 * wait again. An attempt that never came back leaves it claimed: after the lease another takes it over, in doubt.
 */
@Entity
public class OutboxMail {

    @Id
    private UUID id;

    @Column(name = "mailing_id")
    private UUID mailing;

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "workshop_id")
    private @Nullable UUID workshop;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String address;
    private String subject;
    private String body;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;
    private boolean inDoubt;
    private Instant postedAt;
    private Instant nextAttemptAt;
    private @Nullable UUID claim;
    private @Nullable Instant claimedAt;
    private @Nullable Instant settledAt;
    private String reply = "";

    protected OutboxMail() {}

    /** @param domain to tell it apart from all other mail, together with what is made up now */
    OutboxMail(Letter letter, String domain, Instant now) {
        id = letter.key().value();
        mailing = letter.mailing().value();
        series = letter.scope().series().value();
        workshop = Key.orNull(letter.scope().workshop());
        kind = letter.kind();
        language = letter.to().language();
        address = letter.to().address().text();
        subject = letter.text().subject();
        body = letter.text().body();
        messageId = "<" + UUID.randomUUID() + "@" + domain + ">";
        postedAt = now;
        nextAttemptAt = now;
    }

    /** Begins an attempt, if it is time; whether it is. One whose attempt has been under way too long is in doubt. */
    boolean claim(UUID attempt, Instant now, Duration lease) {
        boolean abandoned = state == MailState.SENDING && claimedBefore(now.minus(lease));
        if (!abandoned && (state != MailState.WAITING || nextAttemptAt.isAfter(now))) {
            return false;
        }
        inDoubt |= abandoned;
        state = MailState.SENDING;
        claim = attempt;
        claimedAt = now;
        attempts++;
        return true;
    }

    /** Ends an attempt by what came of it. One that was taken over meanwhile has no say any more. */
    void settle(UUID attempt, Delivery delivery, Instant now) {
        if (state != MailState.SENDING || !attempt.equals(claim)) {
            return;
        }
        claim = null;
        claimedAt = null;
        switch (delivery) {
            case Delivery.Accepted taken -> end(inDoubt ? MailState.PERHAPS_TWICE : MailState.SENT, "", now);
            case Delivery.Refused refused -> end(MailState.REFUSED, refused.reply(), now);
            case Delivery.Postponed later -> rest(later.reply(), now);
            case Delivery.Unclear brokenOff -> {
                inDoubt = true;
                rest("", now);
            }
        }
    }

    /** Calls it back, if the mail server does not have it and no attempt is under way; whether that is so. */
    boolean cancel(Instant now) {
        if (state != MailState.WAITING) {
            return false;
        }
        end(MailState.CANCELLED, reply, now);
        return true;
    }

    /** Blanks whom it went to and what it said, once it is settled. */
    void forget() {
        if (settledAt != null) {
            address = "";
            subject = "";
            body = "";
        }
    }

    /** Whether it says this, or what it said is blanked by now. */
    boolean says(LetterText text) {
        return body.isEmpty() || body.equals(text.body());
    }

    OutgoingMail outgoing() {
        return new OutgoingMail(
                new Recipient(new MailAddress(address), language), new LetterText(subject, body), messageId, postedAt);
    }

    boolean isOf(LetterScope scope) {
        return series.equals(scope.series().value()) && Objects.equals(workshop, Key.orNull(scope.workshop()));
    }

    MailState state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    private boolean claimedBefore(Instant moment) {
        return claimedAt != null && claimedAt.isBefore(moment);
    }

    private void rest(String said, Instant now) {
        state = MailState.WAITING;
        reply = said;
        nextAttemptAt = now.plus(Pauses.after(attempts));
    }

    /** A letter with a link in it that is for its reader alone is kept no longer than it has to be sent. */
    private void end(MailState settled, String said, Instant now) {
        state = settled;
        reply = said;
        settledAt = now;
        if (kind != LetterKind.MESSAGE) {
            body = "";
        }
    }
}

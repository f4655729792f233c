package org.throughline.correspondence.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.smtp.Delivery;
import org.throughline.correspondence.smtp.MailSettings;
import org.throughline.platform.DatabaseClock;

/**
 * The steps of sending, each a transaction of its own that takes the mail's row exclusively, so that one node sends it and
 * the others find it under way. The mail server is spoken to between them, never inside. For {@link MailRounds} only.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class MailSteps {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private MailSettings settings;

    /** Mails for which it is time, those that have waited longest first. */
    public List<LetterId> due(int most) {
        Instant now = clock.now();
        return entities.createQuery(
                        """
                        select m.id from OutboxMail m
                        where m.state = WAITING and m.nextAttemptAt <= :now
                            or m.state = SENDING and m.claimedAt < :abandoned
                        order by m.nextAttemptAt, m.id
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setParameter("abandoned", now.minus(settings.lease()))
                .setMaxResults(most)
                .getResultStream()
                .map(LetterId::new)
                .toList();
    }

    /** Begins an attempt; empty if somebody else has begun one, or the mail was called back. */
    public Optional<MailAttempt> claim(LetterId id) {
        UUID claim = UUID.randomUUID();
        return locked(id)
                .filter(mail -> mail.claim(claim, clock.now(), settings.lease()))
                .map(mail -> new MailAttempt(id, claim, mail.outgoing()));
    }

    public void settle(MailAttempt attempt, Delivery delivery) {
        locked(attempt.id()).ifPresent(mail -> mail.settle(attempt.claim(), delivery, clock.now()));
    }

    /** Blanks who was written to and what, where it was settled longer ago than that is kept. */
    public void forget() {
        entities.createQuery(
                        """
                        update OutboxMail set address = '', subject = '', body = ''
                        where settledAt < :longAgo and address <> ''
                        """)
                .setParameter("longAgo", clock.now().minus(settings.kept()))
                .executeUpdate();
    }

    private Optional<OutboxMail> locked(LetterId id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}

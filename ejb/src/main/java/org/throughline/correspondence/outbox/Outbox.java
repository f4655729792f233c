package org.throughline.correspondence.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.smtp.MailSettings;
import org.throughline.platform.DatabaseClock;

/**
 * Where whoever has a reason to write puts letters. They are part of the caller's transaction: if it is rolled back, nobody
 * is written to; once it is committed, they are sent, now or when the mail server is there.
 */
@Dependent
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private DatabaseClock clock;

    @Inject
    private MailSettings settings;

    @Inject
    private Event<Posted> changes;

    /** Posts letters, each to one person. One whose key was posted before stays as it is. */
    public void post(List<Letter> letters) {
        Instant now = clock.now();
        Set<UUID> posted = posted(letters);
        letters.stream()
                .filter(letter -> !posted.contains(letter.key().value()))
                .forEach(letter -> entities.persist(new OutboxMail(letter, settings.domain(), now)));
        if (transactions.getResource(Posted.class) == null) {
            transactions.putResource(Posted.class, Boolean.TRUE);
            changes.fire(new Posted());
        }
    }

    /**
     * Calls back what still waits of a mailing; what is under way or was taken over goes its way.
     *
     * @param scope what else is asked for is not found
     * @return how many were called back
     */
    public int cancel(MailingId mailing, LetterScope scope) {
        Instant now = clock.now();
        return (int) entities.createQuery(
                        "from OutboxMail where mailing = :mailing and state = WAITING order by id", OutboxMail.class)
                .setParameter("mailing", mailing.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail -> mail.isOf(scope) && mail.cancel(now))
                .count();
    }

    /**
     * Calls back what waits for people of a workshop by these addresses: they are not to be written to any more.
     *
     * @param forgotten whether what is settled is to forget the addresses, too
     */
    public void leave(LetterScope scope, Collection<String> addresses, boolean forgotten) {
        Instant now = clock.now();
        entities.createQuery("from OutboxMail where series = :series and address in :addresses", OutboxMail.class)
                .setParameter("series", scope.series().value())
                .setParameter("addresses", addresses)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail -> mail.isOf(scope))
                .forEach(mail -> {
                    mail.cancel(now);
                    if (forgotten) {
                        mail.forget();
                    }
                });
    }

    /** Whether these letters were posted, with the same words, as far as they are still known. */
    public boolean has(Letter letter) {
        OutboxMail mail = entities.find(OutboxMail.class, letter.key().value());
        return mail != null && mail.says(letter.text());
    }

    private Set<UUID> posted(List<Letter> letters) {
        return letters.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery("select m.id from OutboxMail m where m.id in :ids", UUID.class)
                        .setParameter(
                                "ids",
                                letters.stream()
                                        .map(letter -> letter.key().value())
                                        .toList())
                        .getResultList());
    }

    /** Whether anything of a mailing was posted. */
    public boolean has(MailingId mailing) {
        return entities.createQuery("select count(m) from OutboxMail m where m.mailing = :mailing", Long.class)
                        .setParameter("mailing", mailing.value())
                        .getSingleResult()
                > 0;
    }

    /** Whether a mail server is named; otherwise whatever is posted waits. */
    public boolean hasServer() {
        return settings.server().isPresent();
    }
}

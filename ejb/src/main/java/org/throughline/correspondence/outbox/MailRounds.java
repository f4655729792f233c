package org.throughline.correspondence.outbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.smtp.MailServer;
import org.throughline.correspondence.smtp.MailSettings;
import org.throughline.correspondence.smtp.SmtpLine;

/**
 * Sends what waits, on every node: at once after something was posted, and every few seconds what is due otherwise; one
 * round at a time. As long as the mail server cannot be reached no mail is touched, and it is asked less and less often.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailRounds {

    private static final Logger LOG = System.getLogger(MailRounds.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration FIRST_QUIET = Duration.ofSeconds(4);
    private static final Duration LONGEST_QUIET = Duration.ofMinutes(1);

    @Inject
    private MailSteps steps;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Instant quietUntil = Instant.MIN;
    private volatile Duration quiet = FIRST_QUIET;

    /** What is committed is sent, but not by the thread that answers a page. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Posted posted) {
        threads.execute(this::round);
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        round();
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void forget() {
        try {
            steps.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old mails could not be blanked; trying again in a minute.", e);
        }
    }

    private void round() {
        if (clock.instant().isBefore(quietUntil) || !underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<MailServer> server = settings.server();
            if (server.isPresent()) {
                send(server.get());
            }
            quiet = FIRST_QUIET;
        } catch (MessagingException | RuntimeException e) {
            rest(e);
        } finally {
            underWay.set(false);
        }
    }

    private void send(MailServer server) throws MessagingException {
        List<LetterId> due = steps.due(AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        try (SmtpLine line = SmtpLine.to(server)) {
            while (!due.isEmpty()) {
                for (LetterId id : due) {
                    send(line, id);
                }
                due = steps.due(AT_ONCE);
            }
        }
    }

    private void send(SmtpLine line, LetterId id) throws MessagingException {
        line.keep();
        Optional<MailAttempt> claimed = steps.claim(id);
        if (claimed.isPresent()) {
            MailAttempt attempt = claimed.get();
            steps.settle(attempt, line.deliver(attempt.mail()));
        }
    }

    /** Says of what kind the failure was and nothing else: its words may name an address. */
    private void rest(Exception failure) {
        quietUntil = clock.instant().plus(quiet);
        quiet = quiet.multipliedBy(2).compareTo(LONGEST_QUIET) < 0 ? quiet.multipliedBy(2) : LONGEST_QUIET;
        LOG.log(Level.WARNING, "Mail waits: " + failure.getClass().getSimpleName() + ". Trying again later.");
    }
}

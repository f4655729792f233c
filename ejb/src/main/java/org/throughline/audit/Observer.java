package org.throughline.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.series.SeriesChanged;
import org.throughline.identity.Role;
import org.throughline.instrument.ExpressionImported;
import org.throughline.instrument.LibraryChanged;

/** Writes an act down in the transaction that did it: neither stands without the other. */
@Stateless
@PermitAll
public class Observer {

    /** Who acts when a deadline passes. */
    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    public void on(@Observes SeriesChanged event) {
        write(event.series(), event.act(), event.record(), event.id());
    }

    public void on(@Observes ExpressionImported event) {
        write(null, "expression.imported", "expression", event.expression());
    }

    public void on(@Observes LibraryChanged event) {
        write(null, event.act(), event.record(), event.id());
    }

    private void write(@Nullable UUID series, String act, String record, UUID id) {
        Instant now = clock.instant();
        String subject = context.getCallerPrincipal().getName();
        if (context.isCallerInRole(Role.CONVENOR)) {
            entities.persist(AuditEvent.by(account(subject), Role.CONVENOR, now, series, act, record, id));
        } else if (context.isCallerInRole(Role.STAFF)) {
            entities.persist(AuditEvent.by(account(subject), Role.STAFF, now, series, act, record, id));
        } else if (context.isCallerInRole(Role.ADMIN)) {
            entities.persist(AuditEvent.by(account(subject), Role.ADMIN, now, series, act, record, id));
        } else if (!context.isCallerInRole(Role.PARTICIPANT)) {
            entities.persist(AuditEvent.by(SYSTEM, SYSTEM, now, series, act, record, id));
        } else {
            entities.persist(AuditEvent.byAParticipant(now, series, act, record, id));
        }
    }

    private String account(String subject) {
        return entities.createQuery("select coalesce(account, name) from Person where subject = :subject", String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElse(SYSTEM);
    }
}

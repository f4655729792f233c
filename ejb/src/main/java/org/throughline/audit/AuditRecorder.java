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
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.identity.Role;
import org.throughline.platform.Happened;

/** Writes whatever happened down in the transaction that did it: neither stands without the other. */
@Stateless
@PermitAll
public class AuditRecorder {

    /** Who acts when a deadline passes. */
    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    public void on(@Observes Happened event) {
        Optional<String> role = Stream.of(Role.CONVENOR, Role.STAFF, Role.ADMIN)
                .filter(context::isCallerInRole)
                .findFirst();
        if (role.isPresent()) {
            entities.persist(AuditEvent.by(account(), role.get(), clock.instant(), event));
        } else if (context.isCallerInRole(Role.PARTICIPANT)) {
            entities.persist(AuditEvent.byAParticipant(clock.instant(), event));
        } else {
            entities.persist(AuditEvent.by(SYSTEM, SYSTEM, clock.instant(), event));
        }
    }

    private String account() {
        return entities.createQuery("select coalesce(account, name) from Person where subject = :subject", String.class)
                .setParameter("subject", context.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst()
                .orElse(SYSTEM);
    }
}

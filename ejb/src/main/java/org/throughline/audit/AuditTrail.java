package org.throughline.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.identity.Role;

/** Reads the record of acts. */
@Stateless
public class AuditTrail {

    private static final int PAGE = 100;

    /** So that no number of a page asks for more rows than can be counted. */
    private static final int LAST = 1_000_000;

    @PersistenceContext
    private EntityManager entities;

    /**
     * A page of acts, newest first.
     *
     * @param page from 0
     */
    @RolesAllowed(Role.ADMIN)
    public List<AuditEntry> page(int page) {
        return entities.createQuery(
                        """
                        select e.day, e.at, e.actor, e.actorRole, e.act, e.record,
                            new org.throughline.audit.RecordId(e.recordId)
                        from AuditEvent e order by e.day desc, e.at desc, e.id
                        """,
                        AuditEntry.class)
                .setFirstResult(Math.clamp(page, 0, LAST) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}

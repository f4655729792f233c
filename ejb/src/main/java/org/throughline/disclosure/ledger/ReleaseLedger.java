package org.throughline.disclosure.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Every release there was. Whoever judges one holds the ledger until the transaction ends that makes it readable, so that
 * no two are weighed side by side without seeing each other.
 */
@Dependent
public class ReleaseLedger {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public ReleaseLedger(Clock clock) {
        this.clock = clock;
    }

    /** Keeps everybody else from judging a release until the transaction ends. */
    public void hold() {
        entities.createNativeQuery("select id from release_gate where id = 1 for update")
                .getSingleResult();
    }

    /** Enters what is told from now on. Entering the same twice is entering it once. */
    public void enter(Release release) {
        if (entities.find(LedgerEntry.class, release.base()) == null) {
            entities.persist(new LedgerEntry(release, clock.instant()));
        }
    }
}

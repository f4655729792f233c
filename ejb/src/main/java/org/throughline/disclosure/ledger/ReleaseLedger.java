package org.throughline.disclosure.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;
import org.throughline.identity.Keys;

/**
 * Every release there was. Whoever tells a figure enters it here first, in the transaction that makes it readable, and
 * tells nothing if there is an objection.
 */
@Dependent
public class ReleaseLedger {

    /** How the people of two bases overlap; known to the feature that owns the bases. */
    public interface Bases {
        Overlap overlap(UUID base, UUID other);
    }

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public ReleaseLedger(Clock clock) {
        this.clock = clock;
    }

    /** Why this may not be told, if so; otherwise it is entered. Entering the same twice is entering it once. */
    public Optional<Reason> enter(Release release, DisclosureRule rule, Bases bases) {
        oneAtATime(release.subject());
        List<Release> earlier = earlier(release.subject());
        Optional<Reason> objection = Objection.to(release, earlier, rule, bases);
        if (objection.isEmpty() && !earlier.contains(release)) {
            entities.persist(new LedgerEntry(release, clock.instant()));
        }
        return objection;
    }

    /** Why this could not be told as things stand; nothing is entered. */
    public Optional<Reason> objection(Release release, DisclosureRule rule, Bases bases) {
        return Objection.to(release, earlier(release.subject()), rule, bases);
    }

    private void oneAtATime(UUID subject) {
        entities.createNativeQuery(
                        """
                        insert into release_subject (subject) values (:subject)
                        on duplicate key update subject = subject
                        """)
                .setParameter("subject", Keys.bytes(subject))
                .executeUpdate();
    }

    private List<Release> earlier(UUID subject) {
        return entities.createQuery("from LedgerEntry where subject = :subject", LedgerEntry.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(LedgerEntry::release)
                .toList();
    }
}

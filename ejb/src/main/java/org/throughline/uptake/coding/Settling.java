package org.throughline.uptake.coding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What follows when somebody has finished. */
@Dependent
class Settling {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mappings mappings;

    @Inject
    private Watchlist watchlist;

    @Inject
    private Clock clock;

    /** Compares the two codings of a mapping if both are finished. */
    void compare(Mapping mapping) {
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 2 || !codings.stream().allMatch(Coding::isDone)) {
            mapping.await();
        } else if (mappings.outcome(codings.get(0)).agreesWith(mappings.outcome(codings.get(1)))) {
            entities.persist(Settlement.agreement(mapping, codings.get(0), codings.get(1), clock.instant()));
            mapping.agree();
        } else {
            mapping.dispute();
        }
        watchlist.flag(mapping);
    }
}

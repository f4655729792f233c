package org.throughline.uptake.adjudication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.Resolution;
import org.throughline.uptake.recheck.RecheckList;

/** What follows when somebody has finished. */
@Dependent
public class CodingCompletion {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mappings mappings;

    @Inject
    private RecheckList recheckList;

    @Inject
    private Clock clock;

    /** Compares the two codings of a mapping if both are finished. */
    public void compare(Mapping mapping) {
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 2 || !codings.stream().allMatch(Coding::isDone)) {
            mapping.await();
        } else if (mappings.outcome(codings.get(0)).agreesWith(mappings.outcome(codings.get(1)))) {
            entities.persist(Resolution.agreement(mapping, codings.get(0), codings.get(1), clock.instant()));
            mapping.agree();
        } else {
            mapping.dispute();
        }
        recheckList.flag(mapping);
    }
}

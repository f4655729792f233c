package org.throughline.ballot.round;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The time zones in which the people of a series live, as far as the places of its workshops tell. */
@Dependent
public class Zones {

    @PersistenceContext
    private EntityManager entities;

    /** Zones of the workshops of the series of a round, first that in which its deadline is read. */
    public List<String> around(Round round) {
        return entities.createQuery(
                        """
                        select w.zone from Workshop w where w.series = :series
                        group by w.zone
                        order by max(case when w.id = :scope then 1 else 0 end) desc, min(w.startsOn), w.zone
                        """,
                        String.class)
                .setParameter("series", round.series().value())
                .setParameter("scope", round.scope().value())
                .getResultList();
    }

    /** The zone of the first workshop of a series; that of the universal time while there is none. */
    String ofSeries(UUID series) {
        return entities.createQuery(
                        "select w.zone from Workshop w where w.series = :series order by w.startsOn, w.slug",
                        String.class)
                .setParameter("series", series)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("UTC");
    }
}

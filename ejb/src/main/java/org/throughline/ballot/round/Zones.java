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

    /** Zones of the workshops of the series to which this one belongs, this one's first. */
    public List<String> around(UUID workshop) {
        return entities.createQuery(
                        """
                        select w.zone from Workshop w, Workshop here
                        where here.id = :workshop and w.series = here.series
                        group by w.zone
                        order by max(case when w.id = :workshop then 1 else 0 end) desc, w.zone
                        """,
                        String.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }
}

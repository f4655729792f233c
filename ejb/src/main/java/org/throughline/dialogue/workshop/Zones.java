package org.throughline.dialogue.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;

/** The time zones in which the people of a series live, as far as the places of its workshops tell. */
@Dependent
public class Zones {

    @PersistenceContext
    private EntityManager entities;

    /** Zones of the workshops of a series, those of the workshop first whose people are meant. */
    public List<String> around(SeriesId series, ScopeId scope) {
        return entities.createQuery(
                        """
                        select w.zone from Workshop w where w.series = :series
                        group by w.zone
                        order by max(case when w.id = :scope then 1 else 0 end) desc, min(w.startsOn), w.zone
                        """,
                        String.class)
                .setParameter("series", series.value())
                .setParameter("scope", scope.value())
                .getResultList();
    }

    /** The zone of the first workshop of a series; that of the universal time while there is none. */
    public String ofSeries(SeriesId series) {
        return entities.createQuery(
                        "select w.zone from Workshop w where w.series = :series order by w.startsOn, w.slug",
                        String.class)
                .setParameter("series", series.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("UTC");
    }
}

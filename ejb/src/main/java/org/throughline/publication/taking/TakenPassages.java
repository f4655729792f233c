package org.throughline.publication.taking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.key.TakingId;

/** The passages of editions in which something stands that was taken over. */
@Dependent
class TakenPassages {

    @PersistenceContext
    private EntityManager entities;

    /** In the order in which they stand there. */
    List<Taken> in(EditionId edition, SeriesAccess access) {
        return entities.createQuery(
                        """
                        select new org.throughline.publication.taking.Taken(t.act, t.start, t.end, t.made, r.code, t.view)
                        from TakenPassage t left join Recommendation r on r.id = t.recommendation
                        join Edition e on e.id = t.edition join Publication p on p.id = e.publication
                        where t.edition = :edition and p.series = :series order by t.start, t.end, r.code
                        """,
                        Taken.class)
                .setParameter("edition", edition.value())
                .setParameter("series", access.id().value())
                .getResultList();
    }

    boolean isDone(EditionId edition, TakingId act) {
        return entities.createQuery(
                                "select count(*) from TakenPassage t where t.edition = :edition and t.act = :act",
                                Long.class)
                        .setParameter("edition", edition.value())
                        .setParameter("act", act.value())
                        .getSingleResult()
                > 0;
    }

    void add(TakenPassage passage) {
        entities.persist(passage);
    }
}

package org.throughline.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.publication.key.EditionId;
import org.throughline.refusal.Refusal;

/** The editions that a series has of its reports. */
@Dependent
class Editions {

    @PersistenceContext
    private EntityManager entities;

    List<EditionCard> cards(SeriesAccess access) {
        return entities.createQuery(
                        EditionCard.SELECT + "where p.series = :series order by p.number, e.language, e.id",
                        EditionCard.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    /** @throws Refusal.Missing if the series has none of that key */
    Edition edition(SeriesAccess access, EditionId id) {
        return entities.createQuery(
                        """
                        from Edition e where e.id = :id
                            and exists (select p.id from Publication p where p.id = e.publication and p.series = :series)
                        """,
                        Edition.class)
                .setParameter("id", id.value())
                .setParameter("series", access.id().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    void refuseKnown(SeriesAccess access, String sha256) {
        Long known = entities.createQuery(
                        """
                        select count(*) from Edition e join Publication p on p.id = e.publication
                        where p.series = :series and e.sha256 = :sha256 and e.state <> :withdrawn
                        """,
                        Long.class)
                .setParameter("series", access.id().value())
                .setParameter("sha256", sha256)
                .setParameter("withdrawn", EditionState.WITHDRAWN)
                .getSingleResult();
        if (known > 0) {
            throw new Refusal.NotNow("report.same");
        }
    }

    /** The report goes with its last edition. */
    void remove(EditionId id, Edition edition) {
        entities.remove(entities.find(EditionSource.class, id.value()));
        entities.flush();
        entities.remove(edition);
        entities.flush();
        entities.createQuery(
                        """
                        delete from Publication p where p.id = :id
                            and not exists (select e.id from Edition e where e.publication = p.id)
                        """)
                .setParameter("id", edition.publication())
                .executeUpdate();
    }
}

package org.throughline.recommendation.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.disclosure.subject.SameWords;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** The recommendations of a series as they are worked on, with the wordings that they have. */
@Dependent
class Wordings {

    private record Stated(String code, String text) {}

    @PersistenceContext
    private EntityManager entities;

    /** Held until the transaction is over. */
    Recommendation recommendation(SeriesAccess access, String code) {
        return entities.createQuery("from Recommendation where series = :series and code = :code", Recommendation.class)
                .setParameter("series", access.id().value())
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    List<Wording> of(Recommendation recommendation) {
        return entities.createQuery(
                        "from Wording w where w.recommendation = :recommendation order by w.list, w.edition",
                        Wording.class)
                .setParameter("recommendation", recommendation.id().value())
                .getResultList();
    }

    void add(RecommendationId recommendation, NewWording given) {
        Integer last = entities.createQuery(
                        """
                        select coalesce(max(w.edition), 0) from Wording w
                        where w.recommendation = :recommendation and w.list = :list
                        """,
                        Integer.class)
                .setParameter("recommendation", recommendation.value())
                .setParameter("list", given.list())
                .getSingleResult();
        entities.persist(new Wording(recommendation, last + 1, given));
        entities.flush();
    }

    /** A new wording under a key that another one has. */
    void refuseKnown(WordingId id) {
        if (entities.find(Wording.class, id.value()) != null) {
            throw new Refusal.Missing();
        }
    }

    /**
     * That the same words stand already in the series, in whatever recommendation and language.
     *
     * @param own the wording that is to have them
     */
    List<Doubt> alike(SeriesAccess access, WordingId own, WordingTexts given) {
        SameWords words =
                SameWords.as(given.in().values().stream().map(WordingText::text).toList());
        return entities.createQuery(
                        """
                        select r.code, t.text from Wording w join w.texts t join Recommendation r on r.id = w.recommendation
                        where r.series = :series and w.id <> :own order by r.ordinal, r.code
                        """,
                        Stated.class)
                .setParameter("series", access.id().value())
                .setParameter("own", own.value())
                .getResultStream()
                .filter(stated -> words.are(stated.text()))
                .map(stated -> Doubt.of("wording.alike", stated.code()))
                .distinct()
                .toList();
    }

    /** Whether it came from a report: then that it did, and when, is as fixed as the words. */
    boolean isImported(Recommendation recommendation) {
        return recommendation.isFromReport()
                && entities.createQuery(
                                        """
                                        select count(*) from Wording w
                                        where w.recommendation = :recommendation and w.grade = AS_PUBLISHED
                                        """,
                                        Long.class)
                                .setParameter(
                                        "recommendation", recommendation.id().value())
                                .getSingleResult()
                        > 0;
    }

    void removeAll(RecommendationId recommendation) {
        entities.createQuery("update Wording w set w.rewords = null where w.recommendation = :recommendation")
                .setParameter("recommendation", recommendation.value())
                .executeUpdate();
        entities.createQuery("from Wording w where w.recommendation = :recommendation", Wording.class)
                .setParameter("recommendation", recommendation.value())
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}

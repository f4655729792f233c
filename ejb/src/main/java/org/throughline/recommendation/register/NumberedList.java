package org.throughline.recommendation.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.recommendation.RecommendationCode;
import org.throughline.refusal.Refusal;

/** The numbered list of the recommendations of a series, in the order of their codes. */
@Dependent
class NumberedList {

    @PersistenceContext
    private EntityManager entities;

    void refuseTaken(SeriesAccess access, String code) {
        Long taken = entities.createQuery(
                        "select count(*) from Recommendation r where r.series = :series and lower(r.code) = :code",
                        Long.class)
                .setParameter("series", access.id().value())
                .setParameter("code", code.toLowerCase(Locale.ROOT))
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.Invalid(Map.of("code", "codeTaken"));
        }
    }

    /** Its number in the list of the series; whatever stands behind it moves up. */
    int place(SeriesAccess access, String code) {
        List<String> standing = entities.createQuery(
                        "select r.code from Recommendation r where r.series = :series order by r.ordinal, r.code",
                        String.class)
                .setParameter("series", access.id().value())
                .getResultList();
        List<String> codes = new ArrayList<>(standing);
        int place = RecommendationCode.place(standing, code);
        codes.add(place, code);
        for (int i = place + 1; i < codes.size(); i++) {
            entities.createQuery("update Recommendation set ordinal = :ordinal where series = :series and code = :code")
                    .setParameter("ordinal", i + 1)
                    .setParameter("series", access.id().value())
                    .setParameter("code", codes.get(i))
                    .executeUpdate();
        }
        return place + 1;
    }
}

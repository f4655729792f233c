package org.throughline.recommendation.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.throughline.dialogue.setup.Usages;

/** The recommendations that are addressed to a side or stand under a theme. */
@ApplicationScoped
public class RecommendationUsages implements Usages {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Tie> toSide(UUID series, String code) {
        return List.of(new Tie(
                Kind.RECOMMENDATIONS,
                entities.createQuery(
                                """
                                select count(*) from Recommendation r
                                where r.series = :series and :code member of r.frame.addressees
                                """,
                                Long.class)
                        .setParameter("series", series)
                        .setParameter("code", code)
                        .getSingleResult()));
    }

    @Override
    public List<Tie> toTheme(UUID theme) {
        return List.of(new Tie(
                Kind.RECOMMENDATIONS,
                entities.createQuery("select count(*) from Recommendation r where r.frame.theme = :theme", Long.class)
                        .setParameter("theme", theme)
                        .getSingleResult()));
    }
}

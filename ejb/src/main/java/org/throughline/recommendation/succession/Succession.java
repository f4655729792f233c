package org.throughline.recommendation.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.recommendation.LinkKind;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.key.RecommendationId;

/** Which recommendations gave way to which. */
@Dependent
public class Succession {

    @PersistenceContext
    private EntityManager entities;

    /** Those next to a recommendation: what stands in its place first, then what gave way to it. */
    public List<LinkedRecommendation> of(RecommendationId recommendation) {
        return entities.createQuery(
                        """
                        select r.code, l.kind, l.from
                        from RecommendationLink l
                        join Recommendation r on (r.id = l.to and l.from = :of) or (r.id = l.from and l.to = :of)
                        order by case when l.from = :of then 0 else 1 end, r.ordinal, r.code
                        """,
                        Found.class)
                .setParameter("of", recommendation.value())
                .getResultStream()
                .map(found -> new LinkedRecommendation(
                        found.code(), found.kind(), found.from().equals(recommendation.value())))
                .toList();
    }

    /**
     * The links that lead from or to these recommendations, and on from there, however far. As many statements as the
     * longest way has steps, and one more.
     */
    public List<RecommendationLink> around(Collection<RecommendationId> recommendations) {
        Set<RecommendationId> reached = new HashSet<>(recommendations);
        List<RecommendationLink> links;
        boolean further;
        do {
            links = InList.query(
                            entities,
                            "from RecommendationLink l where l.from in :of or l.to in :of",
                            RecommendationLink.class,
                            "of",
                            Key.values(reached))
                    .getResultList();
            further = reached.addAll(
                    links.stream().flatMap(RecommendationLink::ends).toList());
        } while (further);
        return links;
    }

    boolean gaveWay(RecommendationId recommendation) {
        return entities.createQuery("select count(*) from RecommendationLink l where l.from = :from", Long.class)
                        .setParameter("from", recommendation.value())
                        .getSingleResult()
                > 0;
    }

    boolean isLaid(RecommendationId from, RecommendationId to) {
        return entities.find(RecommendationLink.class, new RecommendationLink.Ends(from.value(), to.value())) != null;
    }

    void lay(Recommendation from, Recommendation to, LinkKind kind) {
        entities.persist(new RecommendationLink(from, to, kind));
    }

    /** A link and the code at its other end, as the query finds them. */
    record Found(String code, LinkKind kind, UUID from) {}
}

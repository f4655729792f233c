package org.throughline.recommendation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which recommendations gave way to which. */
@Dependent
public class Succession {

    @PersistenceContext
    private EntityManager entities;

    /** Those next to a recommendation: what stands in its place first, then what gave way to it. */
    List<Relative> of(UUID recommendation) {
        return entities.createQuery(
                        """
                        select r.code, l.kind, l.from
                        from RecommendationLink l
                        join Recommendation r on (r.id = l.to and l.from = :of) or (r.id = l.from and l.to = :of)
                        order by case when l.from = :of then 0 else 1 end, r.ordinal, r.code
                        """,
                        Found.class)
                .setParameter("of", recommendation)
                .getResultStream()
                .map(found -> new Relative(
                        found.code(), LinkKind.of(found.kind()), found.from().equals(recommendation)))
                .toList();
    }

    /** All that are one matter with a recommendation: whatever links lead to it, in either direction, and itself. */
    public Set<UUID> around(UUID recommendation) {
        Set<UUID> around = new HashSet<>(Set.of(recommendation));
        Deque<UUID> open = new ArrayDeque<>(around);
        while (!open.isEmpty()) {
            next(open.pop()).filter(around::add).forEach(open::push);
        }
        return around;
    }

    boolean gaveWay(UUID recommendation) {
        return entities.createQuery("select count(*) from RecommendationLink l where l.from = :from", Long.class)
                        .setParameter("from", recommendation)
                        .getSingleResult()
                > 0;
    }

    boolean isLaid(UUID from, UUID to) {
        return entities.find(RecommendationLink.class, new RecommendationLink.Ends(from, to)) != null;
    }

    void lay(Recommendation from, Recommendation to, LinkKind kind) {
        entities.persist(new RecommendationLink(from, to, kind));
    }

    private Stream<UUID> next(UUID recommendation) {
        return entities.createQuery(
                        "from RecommendationLink l where l.from = :of or l.to = :of", RecommendationLink.class)
                .setParameter("of", recommendation)
                .getResultStream()
                .flatMap(RecommendationLink::ends);
    }

    /** A link and the code at its other end, as the query finds them. */
    record Found(String code, String kind, UUID from) {}
}

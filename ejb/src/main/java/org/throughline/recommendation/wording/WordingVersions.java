package org.throughline.recommendation.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;

/** What the wordings of a recommendation said before. */
@Dependent
public class WordingVersions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** By wording, the newest first. One statement. */
    public Map<WordingId, List<EarlierTexts>> of(RecommendationId recommendation) {
        return of(List.of(recommendation));
    }

    /** The same of several recommendations. One statement. */
    public Map<WordingId, List<EarlierTexts>> of(Collection<RecommendationId> recommendations) {
        return InList.query(
                        entities,
                        """
                        select distinct v from WordingVersion v left join fetch v.texts
                        where v.wording in (select w.id from Wording w where w.recommendation in :recommendations)
                        order by v.number desc
                        """,
                        WordingVersion.class,
                        "recommendations",
                        Key.values(recommendations))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        WordingVersion::wording,
                        LinkedHashMap::new,
                        Collectors.mapping(WordingVersion::earlier, Collectors.toList())));
    }

    /** Keeps what a wording says now, before it says something else. */
    public void keep(Wording wording) {
        Integer last = entities.createQuery(
                        "select coalesce(max(v.number), 0) from WordingVersion v where v.wording = :wording",
                        Integer.class)
                .setParameter("wording", wording.id().value())
                .getSingleResult();
        entities.persist(new WordingVersion(wording, last + 1, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}

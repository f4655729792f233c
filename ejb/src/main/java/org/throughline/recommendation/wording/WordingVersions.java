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
import java.util.UUID;
import java.util.stream.Collectors;

/** What the wordings of a recommendation said before. */
@Dependent
public class WordingVersions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** By wording, the newest first. One statement. */
    public Map<UUID, List<EarlierTexts>> of(UUID recommendation) {
        return of(List.of(recommendation));
    }

    /** The same of several recommendations. One statement. */
    public Map<UUID, List<EarlierTexts>> of(Collection<UUID> recommendations) {
        return entities
                .createQuery(
                        """
                        select distinct v from WordingVersion v left join fetch v.texts
                        where v.wording in (select w.id from Wording w where w.recommendation in :recommendations)
                        order by v.number desc
                        """,
                        WordingVersion.class)
                .setParameter("recommendations", recommendations)
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
                .setParameter("wording", wording.id())
                .getSingleResult();
        entities.persist(new WordingVersion(wording, last + 1, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}

package org.throughline.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.disclosure.subject.Matter;
import org.throughline.disclosure.subject.Matters;
import org.throughline.disclosure.subject.TextProfile;
import org.throughline.language.Language;

/** A recommendation with all its wordings is one matter, whichever of them is put to the vote. */
@ApplicationScoped
public class RecommendationMatters implements Matters {

    private static final Set<RecommendationState> OVER =
            EnumSet.of(RecommendationState.PUBLISHED, RecommendationState.WITHDRAWN, RecommendationState.SUPERSEDED);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Matter> of(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Map<Recommendation, List<Wording>> wordings = entities.createQuery(
                        """
                        select distinct r, w from Recommendation r join Wording w on w.recommendation = r.id
                        where r.id in :subjects
                          or r.id in (select v.recommendation from Wording v where v.id in :subjects)
                        """,
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Recommendation) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (Wording) row[1], Collectors.toList())));
        return wordings.entrySet().stream()
                .map(each -> matter(each.getKey(), each.getValue()))
                .toList();
    }

    private static Matter matter(Recommendation recommendation, List<Wording> wordings) {
        Set<UUID> subjects = wordings.stream().map(Wording::id).collect(Collectors.toSet());
        subjects.add(recommendation.id());
        return new Matter(
                recommendation.id(),
                subjects,
                Set.of(),
                wordings.stream().map(wording -> texts(wording.sheet().texts())).toList(),
                OVER.contains(recommendation.state()));
    }

    private static TextProfile texts(Texts words) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        words.in().forEach((language, text) -> texts.put(language, text.text()));
        return TextProfile.of(texts);
    }
}

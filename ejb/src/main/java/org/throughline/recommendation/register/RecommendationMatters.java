package org.throughline.recommendation.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.disclosure.subject.Matter;
import org.throughline.disclosure.subject.Matters;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.disclosure.subject.TextProfile;
import org.throughline.language.Language;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.succession.RecommendationLink;
import org.throughline.recommendation.succession.Succession;
import org.throughline.recommendation.wording.EarlierTexts;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.recommendation.wording.WordingVersions;

/**
 * A recommendation with all its wordings, and all that these said before, is one matter, whichever of them is put to the vote; those that were merged into
 * it, superseded by it or stand in its place are its kin.
 */
@ApplicationScoped
public class RecommendationMatters implements Matters {

    private static final Set<RecommendationState> OVER =
            EnumSet.of(RecommendationState.PUBLISHED, RecommendationState.WITHDRAWN, RecommendationState.SUPERSEDED);

    private record Worded(Recommendation recommendation, Wording wording) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Succession succession;

    @Inject
    private WordingVersions versions;

    @Override
    public List<Matter> of(Collection<SubjectId> subjects) {
        Set<RecommendationId> asked = subjects.isEmpty() ? Set.of() : recommendations(subjects);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<RecommendationLink> links = succession.around(asked);
        Set<RecommendationId> all = new HashSet<>(asked);
        links.forEach(link -> link.ends().forEach(all::add));
        Map<Recommendation, List<Wording>> wordings = InList.query(
                        entities,
                        """
                        select r, w from Recommendation r join Wording w on w.recommendation = r.id
                        left join fetch w.texts where r.id in :all
                        """,
                        Worded.class,
                        "all",
                        Key.values(all))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Worded::recommendation,
                        LinkedHashMap::new,
                        Collectors.mapping(Worded::wording, Collectors.toList())));
        Map<WordingId, List<EarlierTexts>> earlier = versions.of(all);
        return wordings.entrySet().stream()
                .map(each -> matter(each.getKey(), each.getValue(), links, earlier))
                .toList();
    }

    private Set<RecommendationId> recommendations(Collection<SubjectId> subjects) {
        return InList.query(
                        entities,
                        """
                        select r.id from Recommendation r
                        where r.id in :subjects
                          or r.id in (select w.recommendation from Wording w where w.id in :subjects)
                        """,
                        UUID.class,
                        "subjects",
                        Key.values(subjects))
                .getResultStream()
                .map(RecommendationId::new)
                .collect(Collectors.toSet());
    }

    private static Matter matter(
            Recommendation recommendation,
            List<Wording> wordings,
            List<RecommendationLink> links,
            Map<WordingId, List<EarlierTexts>> earlier) {
        Set<SubjectId> subjects = Stream.concat(
                        Stream.of(recommendation.id().subject()),
                        wordings.stream().map(wording -> wording.id().subject()))
                .collect(Collectors.toSet());
        return new Matter(
                recommendation.id().matter(),
                subjects,
                links.stream()
                        .filter(link -> link.ends().anyMatch(recommendation.id()::equals))
                        .flatMap(RecommendationLink::ends)
                        .map(RecommendationId::matter)
                        .collect(Collectors.toSet()),
                wordings.stream()
                        .distinct()
                        .flatMap(wording -> Stream.concat(
                                Stream.of(wording.texts()),
                                earlier.getOrDefault(wording.id(), List.of()).stream()
                                        .map(EarlierTexts::texts)))
                        .map(RecommendationMatters::texts)
                        .toList(),
                OVER.contains(recommendation.state()));
    }

    private static TextProfile texts(WordingTexts words) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        words.in().forEach((language, text) -> texts.put(language, text.text()));
        return TextProfile.of(texts);
    }
}

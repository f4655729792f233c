package org.throughline.recommendation.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.SideName;
import org.throughline.platform.key.Key;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingSheet;

/**
 * Reads recommendations with all their wordings: two statements, however many there are. What is asked for is a
 * condition on {@code r}, with its parameters.
 */
@Dependent
class RecommendationQueries {

    private static final Comparator<WordingSheet> STANDING_FIRST =
            Comparator.comparing(WordingSheet::list).thenComparing(WordingSheet::edition, Comparator.reverseOrder());

    @PersistenceContext
    private EntityManager entities;

    /** The recommendations that meet a condition, in the order of themes, each with its wordings. */
    List<Entry> where(String condition, Map<String, Object> parameters) {
        var found = entities.createQuery(
                """
                select r, t.id, t.code, t.titleEn, t.titleJa, a, s.nameEn, s.nameJa
                from Recommendation r
                join Theme t on t.id = r.frame.theme
                left join r.frame.addressees a
                left join Side s on s.series = r.series and s.code = a
                where %s
                order by t.ordinal, r.ordinal, r.code, s.ordinal
                """
                        .formatted(condition),
                FoundRecommendation.class);
        var words = entities.createQuery(
                """
                select distinct w from Wording w left join fetch w.texts
                where w.recommendation in (select r.id from Recommendation r where %s)
                """
                        .formatted(condition),
                Wording.class);
        parameters.forEach(found::setParameter);
        parameters.forEach(words::setParameter);
        Map<RecommendationId, List<FoundRecommendation>> rows = found.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.recommendation().id(), LinkedHashMap::new, Collectors.toList()));
        Map<RecommendationId, List<WordingSheet>> wordings = words.getResultStream()
                .collect(Collectors.groupingBy(
                        Wording::recommendation, Collectors.mapping(Wording::sheet, Collectors.toList())));
        return rows.values().stream()
                .map(each -> entry(
                        each,
                        wordings.getOrDefault(each.getFirst().recommendation().id(), List.of())))
                .toList();
    }

    private static Entry entry(List<FoundRecommendation> rows, List<WordingSheet> unordered) {
        List<WordingSheet> wordings = unordered.stream().sorted(STANDING_FIRST).toList();
        FoundRecommendation first = rows.getFirst();
        List<SideName> sides = rows.stream()
                .map(FoundRecommendation::side)
                .filter(Objects::nonNull)
                .toList();
        boolean jointly = rows.stream().anyMatch(row -> RecommendationDetails.JOINTLY.equals(row.party()));
        return new Entry(first.recommendation().line(first.title(), sides, jointly, wordings), first.recommendation());
    }

    /** A recommendation with its wordings, the one that stands for it first. */
    record Entry(RecommendationLine line, Recommendation recommendation) {

        long version() {
            return recommendation.version();
        }

        /** As the caller may see it, who is a member of these. */
        RecommendationLine seenFrom(SeriesAccess access) {
            return line.in(
                    recommendation.seenWith(Set.copyOf(Key.values(access.held().keySet()))));
        }
    }
}

package org.throughline.web.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.web.part.ListPart;

/** The recommendations of a series under their themes, a part at a time. */
public record RecommendationShelf(
        SeriesAccess access, ListPart<RecommendationLine> part, Map<ThemeTitle, List<RecommendationLine>> byTheme) {

    /** @param from where the part begins, as the address says it */
    static RecommendationShelf of(Recommendations recommendations, String from) {
        ListPart<RecommendationLine> part = ListPart.of(recommendations.lines(), "from", from);
        return new RecommendationShelf(
                recommendations.access(),
                part,
                part.shown().stream()
                        .collect(Collectors.groupingBy(
                                RecommendationLine::theme, LinkedHashMap::new, Collectors.toList())));
    }
}

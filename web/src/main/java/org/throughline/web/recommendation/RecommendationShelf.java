package org.throughline.web.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.Recommendations;

/** The recommendations of a series under their themes. */
public record RecommendationShelf(SeriesAccess access, Map<ThemeTitle, List<RecommendationLine>> byTheme) {

    static RecommendationShelf of(Recommendations recommendations) {
        return new RecommendationShelf(
                recommendations.access(),
                recommendations.lines().stream()
                        .collect(Collectors.groupingBy(
                                RecommendationLine::theme, LinkedHashMap::new, Collectors.toList())));
    }
}

package org.throughline.recommendation.register;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.recommendation.RecommendationLine;

/** The recommendations of a series that the caller may see, in the order of its themes. */
public record Recommendations(SeriesAccess access, List<RecommendationLine> lines) {}

package org.throughline.recommendation;

import java.util.List;
import org.throughline.dialogue.SeriesDoor;

/** The recommendations of a series that the caller may see, in the order of its themes. */
public record Recommendations(SeriesDoor door, List<RecommendationLine> lines) {}

package org.throughline.recommendation;

import java.util.List;
import org.throughline.dialogue.SeriesDoor;

/**
 * One recommendation whole.
 *
 * @param asks its elements in order
 * @param version of its particulars; each wording has its own
 */
public record RecommendationSheet(SeriesDoor door, RecommendationLine line, List<Ask> asks, long version) {}

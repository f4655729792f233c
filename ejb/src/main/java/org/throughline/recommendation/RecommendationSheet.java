package org.throughline.recommendation;

import java.util.List;
import org.throughline.dialogue.SeriesDoor;

/**
 * One recommendation whole.
 *
 * @param asks its elements in order
 * @param relatives with which it is linked
 * @param version of its particulars; each wording has its own
 */
public record RecommendationSheet(
        SeriesDoor door, RecommendationLine line, List<Ask> asks, List<Relative> relatives, long version) {}

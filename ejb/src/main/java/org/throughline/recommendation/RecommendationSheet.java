package org.throughline.recommendation;

import java.util.List;
import org.throughline.dialogue.SeriesDoor;

/**
 * One recommendation whole.
 *
 * @param wordings the one that stands for it first
 * @param version of its particulars; each wording has its own
 */
public record RecommendationSheet(
        SeriesDoor door, RecommendationLine line, List<WordingSheet> wordings, List<Ask> asks, long version) {}

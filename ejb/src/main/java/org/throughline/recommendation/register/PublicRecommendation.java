package org.throughline.recommendation.register;

import java.util.List;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.RecommendationLine;

/** A published recommendation whole, as anybody may read it. */
public record PublicRecommendation(RecommendationLine line, List<Ask> asks) {}

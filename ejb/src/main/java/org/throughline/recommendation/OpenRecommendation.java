package org.throughline.recommendation;

import java.util.List;

/** A published recommendation whole, as anybody may read it. */
public record OpenRecommendation(RecommendationLine line, List<Ask> asks) {}

package org.throughline.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.dialogue.SeriesDoor;

/**
 * One recommendation whole.
 *
 * @param asks its elements in order
 * @param earlier by wording, what it said before, the newest first
 * @param relatives with which it is linked
 * @param version of its particulars; each wording has its own
 */
public record RecommendationSheet(
        SeriesDoor door,
        RecommendationLine line,
        List<Ask> asks,
        Map<UUID, List<EarlierTexts>> earlier,
        List<Relative> relatives,
        long version) {}

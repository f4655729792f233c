package org.throughline.recommendation.register;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.succession.LinkedRecommendation;
import org.throughline.recommendation.wording.EarlierTexts;
import org.throughline.recommendation.wording.WordingSheet;

/**
 * One recommendation whole.
 *
 * @param asks its elements in order
 * @param earlier by wording, what it said before, the newest first
 * @param relatives with which it is linked
 * @param version of its particulars; each wording has its own
 */
public record RecommendationSheet(
        SeriesAccess access,
        RecommendationLine line,
        List<Ask> asks,
        Map<WordingId, List<EarlierTexts>> earlier,
        List<LinkedRecommendation> relatives,
        long version) {

    /** Of what the reader has before them: another once the recommendation or one of its wordings has changed. */
    public String mark() {
        return mark(version, line.wordings().stream().mapToLong(WordingSheet::version));
    }

    /** Every wording counts, also one that was never changed. */
    public static String mark(long version, LongStream wordings) {
        return version + "." + wordings.map(each -> each + 1).sum();
    }
}

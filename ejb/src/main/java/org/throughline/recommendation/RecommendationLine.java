package org.throughline.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingSheet;

/**
 * A recommendation as lists show it.
 *
 * @param addressees the sides it is addressed to
 * @param jointly whether they are to act together
 * @param wordings the one that stands for it first
 */
public record RecommendationLine(
        RecommendationId id,
        String code,
        ThemeTitle theme,
        RecommendationState state,
        Provenance provenance,
        @Nullable LocalDate madeOn,
        List<SideName> addressees,
        boolean jointly,
        List<WordingSheet> wordings) {

    public RecommendationLine in(RecommendationState seen) {
        return new RecommendationLine(id, code, theme, seen, provenance, madeOn, addressees, jointly, wordings);
    }

    /** The wording that stands for it. */
    public WordingSheet wording() {
        return wordings.getFirst();
    }

    /** Whether it came from a report: then that it did, and when, is as fixed as the words. */
    public boolean isImported() {
        return provenance.isReport()
                && wordings.stream().anyMatch(wording -> wording.grade() == WordingGrade.AS_PUBLISHED);
    }
}

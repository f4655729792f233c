package org.throughline.web.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.recommendation.wording.WordingText;

/**
 * A wording with its texts, as the API tells it.
 *
 * @param provenance absent if it comes from where its recommendation does
 * @param rewords id of the wording that it puts in other words; absent if of none
 */
public record RecommendationWords(
        String id,
        String list,
        int edition,
        String grade,
        @Nullable String provenance,
        @Nullable String rewords,
        boolean pinned,
        List<RecommendationRendering> texts) {

    static RecommendationWords of(WordingSheet wording) {
        List<RecommendationRendering> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            WordingText text = wording.texts().in(language);
            if (text != null) {
                texts.add(RecommendationRendering.of(language, text));
            }
        }
        return new RecommendationWords(
                wording.id().toString(),
                wording.list().code(),
                wording.edition(),
                wording.grade().code(),
                Optional.ofNullable(wording.provenance()).map(Provenance::code).orElse(null),
                Optional.ofNullable(wording.rewords()).map(WordingId::toString).orElse(null),
                wording.pinned(),
                texts);
    }
}

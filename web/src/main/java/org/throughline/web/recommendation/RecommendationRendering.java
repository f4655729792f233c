package org.throughline.web.recommendation;

import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.recommendation.wording.WordingText;

/**
 * A wording in one language, as the API tells it.
 *
 * @param stale whether the drafted text has changed since this was translated from it
 * @param translatedBy role of the translator; absent where it is drafted or not recorded
 */
public record RecommendationRendering(
        String language, String text, boolean drafted, boolean checked, boolean stale, @Nullable String translatedBy) {

    static RecommendationRendering of(Language language, WordingText text) {
        return new RecommendationRendering(
                language.code(), text.text(), text.drafted(), text.checked(), text.stale(), text.translatedBy());
    }
}

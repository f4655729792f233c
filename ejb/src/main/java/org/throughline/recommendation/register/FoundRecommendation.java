package org.throughline.recommendation.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.SideName;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.Recommendation;

/**
 * A recommendation with its theme and one of its addressees, as the query finds it.
 *
 * @param party code of the addressee; null if there is none
 * @param sideEn null for an addressee that is no side
 */
record FoundRecommendation(
        Recommendation recommendation,
        UUID theme,
        String themeCode,
        String themeEn,
        String themeJa,
        @Nullable String party,
        @Nullable String sideEn,
        @Nullable String sideJa) {

    ThemeTitle title() {
        return new ThemeTitle(new ThemeId(theme), themeCode, new Bilingual(themeEn, themeJa));
    }

    @Nullable
    SideName side() {
        return party == null || sideEn == null || sideJa == null
                ? null
                : new SideName(party, new Bilingual(sideEn, sideJa));
    }
}

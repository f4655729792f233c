package org.throughline.dialogue.series;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/**
 * What a series says of itself.
 *
 * @param endorsement who endorses the views recorded, in the series' own words
 * @param smallestCount fewest ballots from which a result is released, at least 8
 * @param publishedAt when it was opened to the public; null while it is not
 */
public record SeriesProfile(
        String slug,
        Bilingual title,
        Bilingual summary,
        Bilingual convenedBy,
        Bilingual partners,
        Bilingual funding,
        Bilingual endorsement,
        int smallestCount,
        @Nullable Instant publishedAt) {

    public boolean isPublic() {
        return publishedAt != null;
    }
}

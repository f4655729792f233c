package org.throughline.web.page;

import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.language.Bilingual;

/**
 * Where in a series a page stands: the bar shows its four places, the foot the endorsement statement of the series, on
 * every page that is in one.
 *
 * @param tab the place that is open
 */
public record Place(String series, Bilingual title, Bilingual endorsement, @Nullable Tab tab) {

    /** The four places of a series. */
    public enum Tab {
        DIALOGUE(""),
        RECOMMENDATIONS("/recommendations"),
        BALLOTS("/ballots"),
        UPTAKE("/uptake");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        public String key() {
            return "tab." + HasCode.plain(this);
        }
    }

    public static Place in(SeriesAccess access, Tab tab) {
        return new Place(access.slug(), access.title(), access.endorsement(), tab);
    }

    /** The public page of a series: no places, the endorsement all the same. */
    public static Place publicly(SeriesProfile profile) {
        return new Place(profile.slug(), profile.title(), profile.endorsement(), null);
    }
}

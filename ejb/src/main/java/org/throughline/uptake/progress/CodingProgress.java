package org.throughline.uptake.progress;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;

/** The instruments against which a series may be read, and how far each is coded. */
public record CodingProgress(SeriesAccess access, List<Entry> entries) {

    public CodingProgress {
        entries = List.copyOf(entries);
    }

    /**
     * One instrument.
     *
     * @param recommendations how many could be coded: the denominator of the others
     * @param begun how many somebody has begun to code on the text; for staff alone
     * @param settled how many have a result that members see; no example
     * @param published how many of these are published
     * @param examples how many examples members see, as long as nothing is settled; in none of the other figures
     */
    public record Entry(
            String slug,
            Bilingual title,
            SignedOn signedOn,
            int recommendations,
            int begun,
            int settled,
            int published,
            int examples) {

        /** Whether the series has begun with it, be it with examples. */
        public boolean isOwn() {
            return begun + examples > 0;
        }
    }

    /** The instruments that the series has begun with, or those that it has not. */
    public List<Entry> entries(boolean own) {
        return entries.stream().filter(entry -> entry.isOwn() == own).toList();
    }
}

package org.throughline.uptake.recheck;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.language.Bilingual;

/** The mappings of a series with quotes that wait to be checked again. */
public record RecheckQueue(SeriesAccess access, List<Entry> entries) {

    public RecheckQueue {
        entries = List.copyOf(entries);
    }

    /**
     * One mapping.
     *
     * @param instrument its slug
     * @param recommendation code, with the place of the element that was coded apart
     * @param mine how many quotes the caller has to answer for
     * @param others how many answers of others the caller can confirm
     * @param elsewhere how many wait for somebody else
     */
    public record Entry(
            String instrument,
            Bilingual title,
            String recommendation,
            Bilingual words,
            int mine,
            int others,
            int elsewhere) {

        /** The same mapping with the quotes of both. */
        Entry and(Entry other) {
            return new Entry(
                    instrument,
                    title,
                    recommendation,
                    words,
                    mine + other.mine,
                    others + other.others,
                    elsewhere + other.elsewhere);
        }
    }
}

package org.throughline.uptake.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.language.Bilingual;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.sheet.InstrumentTitle;

/** The recommendations of a series against one instrument, with what there is to do for the caller. */
public record CodingQueue(SeriesAccess access, InstrumentTitle instrument, List<Entry> entries) {

    public CodingQueue {
        entries = List.copyOf(entries);
    }

    /**
     * One recommendation, or one of its elements that somebody codes apart.
     *
     * @param code with the place of the element
     * @param words its coded or standing wording, or those of the element
     * @param state null: nobody has begun
     * @param alone whether the caller has finished and no second person has begun: it could be published single-coded
     * @param version of the mapping
     */
    public record Entry(
            String code,
            Bilingual words,
            @Nullable MappingState state,
            CodingTask task,
            boolean alone,
            boolean illustrative,
            boolean recheck,
            long version) {}

    public long count(CodingTask task) {
        return entries.stream().filter(entry -> entry.task() == task).count();
    }
}

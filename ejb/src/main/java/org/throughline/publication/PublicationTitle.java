package org.throughline.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * A report by number, name and day.
 *
 * @param number in its series
 * @param words what it is called; empty in a language in which nobody has named it yet
 */
public record PublicationTitle(int number, Bilingual words, @Nullable LocalDate publishedOn) {

    /** In the reader's language, if it has a title in that. */
    public String in(Language reader) {
        String title = words.in(reader);
        return title.isEmpty() ? words.in(reader.other()) : title;
    }
}

package org.throughline.instrument.catalogue;

import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * What an instrument is called.
 *
 * @param full its title as it stands above its text
 * @param brief what it is called in short; empty if it has no such name
 */
public record InstrumentTitles(Bilingual full, Bilingual brief) {

    /** The title in a language, or in the other one if it has only that. */
    public String title(Language language) {
        String title = full.in(language);
        return title.isEmpty() ? full.in(language.other()) : title;
    }

    /** The shortest name in a language: the short title if there is one. */
    public String name(Language language) {
        String name = brief.in(language);
        return name.isEmpty() ? title(language) : name;
    }
}

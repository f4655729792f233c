package org.throughline.dialogue.series;

import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/**
 * A side or a theme as those see it who set it up.
 *
 * @param ordinal its place among the others
 */
public record HeadingSheet(String code, Bilingual name, int ordinal, long version) {

    /** What goes when it is taken away. */
    public Doubt removing(String code) {
        return Doubt.of(code, this.code, name, version);
    }
}

package org.throughline.web.page;

import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * What somebody said or wrote, in the reader's language if it stands in it, else in the other one.
 *
 * @param language that of the text, for the page to mark
 * @param elsewhere whether it is not the reader's
 * @param older whether it is older than the text that it was translated from
 */
public record LocalizedText(String text, Language language, boolean elsewhere, boolean older) {

    public static LocalizedText of(Bilingual text, Language reader) {
        boolean elsewhere = text.in(reader).isEmpty();
        Language language = elsewhere ? reader.other() : reader;
        return new LocalizedText(text.in(language), language, elsewhere, text.older() == language);
    }
}

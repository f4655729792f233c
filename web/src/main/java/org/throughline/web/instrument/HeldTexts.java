package org.throughline.web.instrument;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.InstrumentLibrary;
import org.throughline.instrument.Reading;
import org.throughline.refusal.Refusal;

/** Opens the text that an address asks for. */
final class HeldTexts {

    private HeldTexts() {}

    /**
     * @param text key of a text of the instrument; null for the one that suits the language
     * @throws Refusal.Missing if there is no such instrument, or the text is not one of its own
     */
    static Reading open(InstrumentLibrary library, String slug, @Nullable String text, String language) {
        if (text == null) {
            return library.reader(slug, language);
        }
        Reading reading = library.reading(key(text));
        if (!reading.instrument().slug().equals(slug)) {
            throw new Refusal.Missing();
        }
        return reading;
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Missing();
        }
    }
}

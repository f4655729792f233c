package org.throughline.web.instrument;

import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.refusal.Refusal;
import org.throughline.web.page.AddressKey;

/** Opens the text that an address asks for. */
final class HeldTexts {

    private HeldTexts() {}

    /**
     * @param text key of a text of the instrument; null for the one that suits the language
     * @throws Refusal.Missing if there is no such instrument, or the text is not one of its own
     */
    static ExpressionReading open(InstrumentLibrary library, String slug, @Nullable String text, String language) {
        if (text == null) {
            return library.reader(slug, language);
        }
        ExpressionReading reading = library.reading(AddressKey.of(text, ExpressionId::new));
        if (!reading.instrument().slug().equals(slug)) {
            throw new Refusal.Missing();
        }
        return reading;
    }
}

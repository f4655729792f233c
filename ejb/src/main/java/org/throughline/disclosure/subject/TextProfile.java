package org.throughline.disclosure.subject;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.language.Language;

/**
 * The texts of one question, one in each language it has, made ready to be compared with many others. Texts of one language
 * are compared, never a text with its translation. Immutable; a comparison of two takes some microseconds.
 */
public final class TextProfile {

    private final Map<Language, LetterGrams> texts;

    private TextProfile(Map<Language, LetterGrams> texts) {
        this.texts = texts;
    }

    public static TextProfile of(Map<Language, String> texts) {
        Map<Language, LetterGrams> grams = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> grams.put(language, LetterGrams.of(text)));
        return new TextProfile(Collections.unmodifiableMap(grams));
    }

    /** The greatest resemblance in any language that both have, from 0 to 1; 0 if there is none. */
    public double resemblance(TextProfile other) {
        return Arrays.stream(Language.values())
                .mapToDouble(language -> in(language).resemblance(other.in(language)))
                .max()
                .orElse(0);
    }

    /** Whether in some language the two are nearly the same text. */
    public boolean alarms(TextProfile other) {
        return resemblance(other) >= NearlySameWords.ALARM;
    }

    private LetterGrams in(Language language) {
        return texts.getOrDefault(language, LetterGrams.NONE);
    }
}

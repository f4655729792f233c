package org.throughline.language;

import org.jspecify.annotations.Nullable;

/**
 * The same short text in both languages; an empty one means that the matter has none.
 *
 * @param older the language in which it is older than the text that it was translated from; null if it is in none
 */
public record Bilingual(String en, String ja, @Nullable Language older) {

    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual(String en, String ja) {
        this(en, ja, null);
    }

    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** Whether readers of one language find it and those of the other do not. */
    public boolean isOfOneLanguage() {
        return en.isEmpty() != ja.isEmpty();
    }

    public boolean isEmpty() {
        return en.isEmpty() && ja.isEmpty();
    }
}

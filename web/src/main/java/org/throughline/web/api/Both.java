package org.throughline.web.api;

import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/**
 * The same text in both languages; an empty one means that there is none.
 *
 * @param older the language in which it is older than the text that it was translated from; absent if in none
 */
public record Both(String en, String ja, @Nullable String older) {

    public static Both of(Bilingual text) {
        return new Both(
                text.en(), text.ja(), text.older() == null ? null : text.older().code());
    }
}

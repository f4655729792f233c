package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a theme of a series. */
public record ThemeId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ThemeId fromString(String text) {
        return new ThemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

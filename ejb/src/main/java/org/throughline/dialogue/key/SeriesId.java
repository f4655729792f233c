package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a series. */
public record SeriesId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static SeriesId fromString(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    /** As what memberships are of. */
    public ScopeId scope() {
        return new ScopeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

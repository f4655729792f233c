package org.throughline.recommendation.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of one of the separate asks inside a recommendation. */
public record ElementId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ElementId fromString(String text) {
        return new ElementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

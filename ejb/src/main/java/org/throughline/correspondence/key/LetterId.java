package org.throughline.correspondence.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a letter to one person. */
public record LetterId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static LetterId fromString(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

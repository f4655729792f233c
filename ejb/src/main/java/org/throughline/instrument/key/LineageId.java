package org.throughline.instrument.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of what is said of two provisions of different instruments; made by whoever says it. */
public record LineageId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static LineageId fromString(String text) {
        return new LineageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a mapping of a recommendation to an instrument. */
public record MappingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static MappingId fromString(String text) {
        return new MappingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of what one coder found. */
public record CodingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static CodingId fromString(String text) {
        return new CodingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

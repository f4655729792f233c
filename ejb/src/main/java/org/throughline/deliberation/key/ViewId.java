package org.throughline.deliberation.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a view. */
public record ViewId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ViewId fromString(String text) {
        return new ViewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

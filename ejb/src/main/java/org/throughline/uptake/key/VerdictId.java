package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of what somebody said of a suggestion. */
public record VerdictId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static VerdictId fromString(String text) {
        return new VerdictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

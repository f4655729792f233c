package org.throughline.ballot.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a round of voting. */
public record RoundId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static RoundId fromString(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

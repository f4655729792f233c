package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a session. */
public record SessionId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static SessionId fromString(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of somebody's place in a workshop. */
public record ParticipationId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ParticipationId fromString(String text) {
        return new ParticipationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

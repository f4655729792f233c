package org.throughline.deliberation.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a line that a rapporteur wrote; made where it is written. */
public record NoteId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static NoteId fromString(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.disclosure.subject;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of something that can be voted on. Whose it is, and what it is there, only its owner knows. */
public record SubjectId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static SubjectId fromString(String text) {
        return new SubjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.ballot.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a question of a round. */
public record QuestionId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static QuestionId fromString(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

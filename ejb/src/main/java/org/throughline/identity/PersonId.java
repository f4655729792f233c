package org.throughline.identity;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of somebody with an account. */
public record PersonId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static PersonId fromString(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

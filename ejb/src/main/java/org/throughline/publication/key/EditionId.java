package org.throughline.publication.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of an edition of a publication. */
public record EditionId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static EditionId fromString(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

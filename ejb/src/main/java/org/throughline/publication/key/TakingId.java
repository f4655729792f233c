package org.throughline.publication.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of one act of taking something over from an edition; made where it is asked for. */
public record TakingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static TakingId fromString(String text) {
        return new TakingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

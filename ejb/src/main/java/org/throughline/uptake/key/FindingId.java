package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a finding in a clause. */
public record FindingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static FindingId fromString(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

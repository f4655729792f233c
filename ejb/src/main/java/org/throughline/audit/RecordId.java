package org.throughline.audit;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a record of whatever kind; of which, stands beside it. */
public record RecordId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static RecordId fromString(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

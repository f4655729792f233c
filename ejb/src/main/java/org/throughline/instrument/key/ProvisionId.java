package org.throughline.instrument.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a provision of a text. */
public record ProvisionId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ProvisionId fromString(String text) {
        return new ProvisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

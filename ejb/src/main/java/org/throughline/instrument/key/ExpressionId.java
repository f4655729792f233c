package org.throughline.instrument.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a text of an instrument. */
public record ExpressionId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ExpressionId fromString(String text) {
        return new ExpressionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

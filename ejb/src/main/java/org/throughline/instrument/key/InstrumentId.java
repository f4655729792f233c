package org.throughline.instrument.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of an instrument. */
public record InstrumentId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static InstrumentId fromString(String text) {
        return new InstrumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

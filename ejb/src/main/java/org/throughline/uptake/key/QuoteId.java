package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of an exact quote that a finding rests on. */
public record QuoteId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static QuoteId fromString(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

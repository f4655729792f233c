package org.throughline.disclosure.subject;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of what several subjects have in common: a recommendation with all its wordings, say. */
public record MatterId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static MatterId fromString(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of what somebody can be a member of: of a series, or of a workshop. */
public record ScopeId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static ScopeId fromString(String text) {
        return new ScopeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

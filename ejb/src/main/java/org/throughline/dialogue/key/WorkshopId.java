package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a workshop or consultation. */
public record WorkshopId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static WorkshopId fromString(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    /** As what memberships are of. */
    public ScopeId scope() {
        return new ScopeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

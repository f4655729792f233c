package org.throughline.deliberation.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of where a view was put: of a session, of a workshop, or of the series. */
public record SettingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static SettingId fromString(String text) {
        return new SettingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

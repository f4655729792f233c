package org.throughline.uptake.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of a finding of absence. */
public record AbsenceId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static AbsenceId fromString(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

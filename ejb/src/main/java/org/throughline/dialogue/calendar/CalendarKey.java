package org.throughline.dialogue.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.throughline.platform.Sha256;
import org.throughline.platform.key.Key;
import org.throughline.refusal.Refusal;

/** What makes the address of a calendar: random, known to whoever made it, and kept by its hash alone. */
public record CalendarKey(UUID value) implements Key {

    private static final int RANDOM = 4;

    /** @throws Refusal.Missing if it is none */
    public static CalendarKey fromString(String text) {
        try {
            return new CalendarKey(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            throw new Refusal.Missing();
        }
    }

    /** @throws Refusal.Invalid if it was not drawn at random */
    void refuseMadeUp() {
        if (value.version() != RANDOM) {
            throw new Refusal.Invalid("form");
        }
    }

    byte[] hash() {
        return Sha256.of(value.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** As it stands in the address. */
    public String text() {
        return value.toString();
    }

    /** Never the key: whoever reads it in a log would read the programme. */
    @Override
    public String toString() {
        return "CalendarKey";
    }
}

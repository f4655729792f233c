package org.throughline.correspondence.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of letters that were asked for together: they are shown, and called back, as one. */
public record MailingId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static MailingId fromString(String text) {
        return new MailingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

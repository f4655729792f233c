package org.throughline.dialogue.key;

import java.util.UUID;
import org.throughline.platform.key.Key;

/** The key of somebody on the list of whom a workshop invites. */
public record InviteeId(UUID value) implements Key {

    /** @throws IllegalArgumentException if it is none */
    public static InviteeId fromString(String text) {
        return new InviteeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

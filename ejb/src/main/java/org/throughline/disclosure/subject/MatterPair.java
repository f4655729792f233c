package org.throughline.disclosure.subject;

import java.util.UUID;

/** Two matters, in whatever order they are named. */
public record MatterPair(UUID one, UUID other) {

    /** The same whichever comes first. The order is that of the keys as bytes, like the database's. */
    public static MatterPair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) <= 0
                ? new MatterPair(one, other)
                : new MatterPair(other, one);
    }
}

package org.throughline.disclosure.subject;

/** Two matters, in whatever order they are named. */
public record MatterPair(MatterId one, MatterId other) {

    /** The same whichever comes first. The order is that of the keys as bytes, like the database's. */
    public static MatterPair of(MatterId one, MatterId other) {
        return one.toString().compareTo(other.toString()) <= 0
                ? new MatterPair(one, other)
                : new MatterPair(other, one);
    }
}

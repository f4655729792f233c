package org.throughline.uptake.ranking;

import java.util.List;

/**
 * One candidate in its place.
 *
 * @param rank from 1
 * @param language in which its best passage stands
 * @param passage the sentence of its words that is most worth reading
 * @param shared words of that language which it has in common with what was asked, the rarest first, as they stand there
 * @param near whether it is among the nearest in meaning
 */
public record Ranked(String key, int rank, String language, Span passage, List<String> shared, boolean near) {

    /** How many count as near in meaning. */
    static final int NEAREST = 5;

    /** How many shared words are told at most. */
    static final int SHARED = 6;

    public Ranked {
        shared = List.copyOf(shared);
    }
}

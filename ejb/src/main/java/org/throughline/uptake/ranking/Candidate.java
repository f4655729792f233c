package org.throughline.uptake.ranking;

import java.util.Map;

/**
 * One of those that are put in order.
 *
 * @param key what the asker knows it by
 * @param in by code of the language, in as many as it stands in
 */
public record Candidate(String key, Map<String, Piece> in) {

    public Candidate {
        in = Map.copyOf(in);
    }
}

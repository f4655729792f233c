package org.throughline.web.ballot.result;

import java.util.List;

/**
 * One bar with its figures.
 *
 * @param label whose answers, or which wording; empty if there is only one bar
 * @param tone the class of the colour of a side; empty for others
 * @param cast how many answered; empty if nothing is told
 */
public record Reading(String label, String tone, String cast, List<Segment> segments, List<ShownCount> counts) {

    public Reading {
        segments = List.copyOf(segments);
        counts = List.copyOf(counts);
    }
}

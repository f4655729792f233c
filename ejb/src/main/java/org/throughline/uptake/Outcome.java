package org.throughline.uptake;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a coding comes to, and all that is compared between two: the uptake of the whole, and which clause takes it up to
 * which degree. Elements, verbs, confidence, quotes, absences and reasons may differ: they are how each came to it.
 */
public record Outcome(Uptake uptake, Set<Found> found) {

    public Outcome {
        found = Set.copyOf(found);
    }

    /**
     * A clause that takes it up.
     *
     * @param clause its eId, the same in every language of the instrument
     */
    public record Found(String clause, Degree degree) {}

    /** Whether two people who coded apart came to the same. */
    public boolean agreesWith(Outcome other) {
        return equals(other);
    }

    /** The clauses of which the two do not say the same. */
    public Set<String> differsIn(Outcome other) {
        return Stream.concat(found.stream(), other.found.stream())
                .filter(clause -> !(found.contains(clause) && other.found.contains(clause)))
                .map(Found::clause)
                .collect(Collectors.toSet());
    }
}

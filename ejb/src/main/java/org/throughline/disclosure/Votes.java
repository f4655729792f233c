package org.throughline.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a group of people answered, counted. Nobody sees it but the {@link Partition}.
 *
 * @param cast ballots
 * @param counts how often each option was given; where only one may be given, they add up to the ballots
 */
public record Votes(int cast, Map<String, Integer> counts) {

    public static final Votes NONE = new Votes(0, Map.of());

    public Votes {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Of answers that each give one option. */
    public static Votes of(Map<String, Integer> counts) {
        return new Votes(counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    public int of(String option) {
        return counts.getOrDefault(option, 0);
    }

    static Votes sum(Collection<Votes> groups) {
        return groups.stream().reduce(NONE, Votes::plus);
    }

    private Votes plus(Votes other) {
        Map<String, Integer> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((option, count) -> sum.merge(option, count, Integer::sum));
        return new Votes(cast + other.cast, sum);
    }
}

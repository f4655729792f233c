package org.throughline.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;

/**
 * One option out of some, each ballot: "nearly all" if one has all but {@code margin} of the {@code n} cast or more,
 * otherwise the exact counts.
 *
 * <p>Exact: no option has more than {@code n − margin − 1}, fewer than the {@code n − 2} ballots that remain unknown, so
 * these hold two different answers, and either may be anybody's. Nearly all: if both known ballots are others than the
 * option, the part still holds the tallies with a third one ({@code margin ≥ 3}), and that third may be anybody's. {@code
 * n > 2 × margin} makes the option unique, so the parts do not overlap.
 *
 * @param options in the order in which they are shown
 */
record ChoicePartition(int margin, List<String> options) implements Partition {

    @Override
    public Released part(Votes votes) {
        return nearlyAll(votes, margin).orElseGet(() -> new Exact(votes.counts()));
    }

    @Override
    public Released whole(Collection<Released> groups) {
        int cast = groups.stream().mapToInt(Released::of).sum();
        Map<String, Range> ranges = new LinkedHashMap<>();
        options.forEach(option -> ranges.put(option, sum(groups, option)));
        if (ranges.values().stream().allMatch(Range::isExact)) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            ranges.forEach((option, range) -> counts.put(option, range.low()));
            return new Exact(counts);
        }
        return allNearly(groups).orElseGet(() -> new Bounded(ranges, cast));
    }

    /** The part of tallies in which one option has nearly all, if this is one. */
    static Optional<Released> nearlyAll(Votes votes, int margin) {
        int low = votes.cast() - margin;
        return votes.counts().entrySet().stream()
                .filter(option -> option.getValue() >= low)
                .findFirst()
                .map(option -> new NearlyAll(option.getKey(), low, votes.cast(), votes.cast()));
    }

    /** What groups tell together that nearly all gave the same option. */
    static Optional<Released> allNearly(Collection<Released> groups) {
        List<NearlyAll> nearly = groups.stream()
                .filter(NearlyAll.class::isInstance)
                .map(NearlyAll.class::cast)
                .toList();
        if (nearly.size() < groups.size()
                || nearly.stream().map(NearlyAll::option).distinct().count() != 1) {
            return Optional.empty();
        }
        int cast = nearly.stream().mapToInt(NearlyAll::of).sum();
        int low = nearly.stream().mapToInt(NearlyAll::low).sum();
        return Optional.of(new NearlyAll(nearly.getFirst().option(), low, cast, cast));
    }

    private static Range sum(Collection<Released> groups, String option) {
        return groups.stream().map(group -> range(group, option)).reduce(Range.ZERO, Range::plus);
    }

    private static Range range(Released group, String option) {
        return switch (group) {
            case Exact exact -> Range.exactly(exact.counts().getOrDefault(option, 0));
            case NearlyAll nearly -> nearly.option().equals(option)
                    ? new Range(nearly.low(), nearly.high())
                    : new Range(0, nearly.of() - nearly.low());
            default -> throw Partition.foreign(group);
        };
    }
}

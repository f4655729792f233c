package org.throughline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is told of one tally: never the tally itself, but the part of the {@link Partition} in which it fell. Options are
 * codes ({@code agree}, say) in the order in which they are shown.
 */
public sealed interface Released {

    /** Ballots cast by the people told about; 0 if nothing is told. */
    int of();

    /** Nothing, and why. */
    record Withheld(WithholdingReason reason) implements Released {
        @Override
        public int of() {
            return 0;
        }
    }

    /** One option took nearly all: between {@code low} and {@code high} of {@code of} ballots cast. */
    record NearlyAll(String option, int low, int high, int of) implements Released {}

    /** Every option's count. */
    record Exact(Map<String, Integer> counts) implements Released {
        public Exact {
            counts = ordered(counts);
        }

        @Override
        public int of() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The bounds of every option's count: a total that may say only what follows from its groups. */
    record Bounded(Map<String, Range> ranges, int of) implements Released {
        public Bounded {
            ranges = ordered(ranges);
        }
    }

    /** Median and quartiles of a scale from 1 to 5, as nearest ranks; ranges where they only follow from groups. */
    record Quartiles(Range lower, Range median, Range upper, int of) implements Released {

        /** @param quarter 1 for the lower quartile, 2 for the median, 3 for the upper quartile */
        public Range at(int quarter) {
            return switch (quarter) {
                case 1 -> lower;
                case 2 -> median;
                case 3 -> upper;
                default -> throw new IllegalArgumentException("no quarter: " + quarter);
            };
        }
    }

    /** How many approved each option, as far as it is told. */
    record Approvals(Map<String, Range> approve, int of) implements Released {
        public Approvals {
            approve = ordered(approve);
        }
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

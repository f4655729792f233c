package org.throughline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is told of one tally: never the tally itself, but the part of the partition in which it fell. Options are codes
 * ({@code agree}, say) in the order in which they are shown.
 */
public sealed interface Released {

    /** Nothing, and why. */
    public record Withheld(Reason reason) implements Released {}

    /** One option took nearly all: between {@code low} and {@code high} of {@code of} ballots cast. */
    public record NearlyAll(String option, int low, int high, int of) implements Released {}

    /** Every option's count. */
    public record Exact(Map<String, Integer> counts) implements Released {
        public Exact {
            counts = ordered(counts);
        }

        /** Ballots cast. */
        public int of() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The bounds of every option's count: a total that may say only what follows from its sides. */
    public record Bounded(Map<String, Range> ranges, int of) implements Released {
        public Bounded {
            ranges = ordered(ranges);
        }
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

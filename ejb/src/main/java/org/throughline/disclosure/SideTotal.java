package org.throughline.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Withheld;

/** The total that anybody could work out from what the sides tell, and nothing beyond it. */
final class SideTotal {

    private SideTotal() {}

    static Released of(Collection<Released> sides, Collection<String> options) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        for (String option : options) {
            ranges.put(option, sum(sides, option));
        }
        int cast = sides.stream().mapToInt(SideTotal::cast).sum();
        if (ranges.values().stream().allMatch(Range::isExact)) {
            return exact(ranges);
        }
        for (String option : options) {
            if (sides.stream().allMatch(side -> isNearlyAll(side, option))) {
                return new NearlyAll(option, sum(sides, option).low(), cast, cast);
            }
        }
        return new Bounded(ranges, cast);
    }

    private static Range sum(Collection<Released> sides, String option) {
        return sides.stream().map(side -> range(side, option)).reduce(Range.ZERO, Range::plus);
    }

    private static Exact exact(Map<String, Range> ranges) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ranges.forEach((option, range) -> counts.put(option, range.low()));
        return new Exact(counts);
    }

    private static boolean isNearlyAll(Released side, String option) {
        return side instanceof NearlyAll nearly && nearly.option().equals(option);
    }

    private static Range range(Released side, String option) {
        return switch (side) {
            case Exact exact -> exactly(exact.counts().getOrDefault(option, 0));
            case NearlyAll nearly -> isNearlyAll(nearly, option)
                    ? new Range(nearly.low(), nearly.high())
                    : new Range(0, nearly.of() - nearly.low());
            case Bounded bounded -> bounded.ranges().getOrDefault(option, Range.ZERO);
            case Withheld withheld -> throw noSide(withheld);
        };
    }

    private static int cast(Released side) {
        return switch (side) {
            case Exact exact -> exact.of();
            case NearlyAll nearly -> nearly.of();
            case Bounded bounded -> bounded.of();
            case Withheld withheld -> throw noSide(withheld);
        };
    }

    private static Range exactly(int count) {
        return new Range(count, count);
    }

    private static IllegalArgumentException noSide(Withheld withheld) {
        return new IllegalArgumentException("sides are told all or none: " + withheld.reason());
    }
}

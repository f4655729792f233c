package org.throughline.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.disclosure.Released.Approvals;

/**
 * As many options as one likes, none included, each ballot: of each option by itself "at most {@code margin}", "all but
 * {@code margin} at most", or the exact count between.
 *
 * <p>Every option is a question of two answers, and any subset may be approved, none too: so nothing ties the answer to one
 * option to that to another, and what holds of a choice among two holds of each option: whoever knows two ballots can
 * tell of no other person whether they approved it. Were a ballot obliged to approve something, the option least liked
 * could be worked out from the others; it is not.
 *
 * @param options in the order in which they are shown
 */
record ApprovalPartition(int margin, List<String> options) implements Partition {

    @Override
    public Released part(Votes votes) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        options.forEach(option -> ranges.put(option, part(votes.of(option), votes.cast())));
        return new Approvals(ranges, votes.cast());
    }

    @Override
    public Released whole(Collection<Released> groups) {
        int cast = groups.stream().mapToInt(Released::of).sum();
        Map<String, Range> ranges = new LinkedHashMap<>();
        options.forEach(option -> ranges.put(
                option, groups.stream().map(group -> range(group, option)).reduce(Range.ZERO, Range::plus)));
        return new Approvals(ranges, cast);
    }

    private Range part(int approve, int cast) {
        if (approve <= margin) {
            return new Range(0, margin);
        }
        return approve >= cast - margin ? new Range(cast - margin, cast) : Range.exactly(approve);
    }

    private static Range range(Released group, String option) {
        if (group instanceof Approvals told) {
            return told.approve().getOrDefault(option, Range.ZERO);
        }
        throw Partition.foreign(group);
    }
}

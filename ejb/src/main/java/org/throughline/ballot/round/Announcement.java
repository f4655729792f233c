package org.throughline.ballot.round;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;

/**
 * What is said before anybody votes about what will be told afterwards, and to whom. It is bound into every ballot, so
 * nothing of it can be changed while the round is open.
 *
 * @param cut the groups by which results will be shown if every one of them casts enough
 * @param mode whether results are shown whenever enough vote, or only if all do
 * @param quorum fewest ballots that count; with fewer they are destroyed unread. 0 if there is none
 * @param limits the numbers behind "enough" and "at least"
 * @param electors how many may vote; 0 before the opening
 * @param showable whether anything could be shown, as far as the convenor could know at the opening
 */
public record Announcement(
        Cut cut,
        Audience audience,
        ReleaseMode mode,
        int quorum,
        DisclosureRule limits,
        int electors,
        boolean showable) {

    /**
     * Whether a round of so many voters takes reasons. Among fewer than results are told of, whoever wrote one would soon
     * be known.
     */
    public boolean takesReasons(int voters) {
        return voters >= limits.minimumCast();
    }

    /** The same under the limits of a series. */
    public Announcement within(DisclosureRule series) {
        return new Announcement(cut, audience, mode, quorum, series, electors, showable);
    }

    /** The mode in which something can be shown; none if nothing can. */
    public Set<ReleaseMode> promises() {
        return showable ? EnumSet.of(mode) : EnumSet.noneOf(ReleaseMode.class);
    }

    /** Whether it is shown only if everybody votes. */
    public boolean wantsAll() {
        return mode == ReleaseMode.ONLY_IF_ALL_VOTE;
    }

    public boolean isByGroup() {
        return cut != Cut.TOTAL;
    }
}

package org.throughline.ballot.round;

import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;

/**
 * What is said before anybody votes about what will be told afterwards, and to whom. It is bound into every ballot, so
 * nothing of it can be changed while the round is open.
 *
 * @param cut the groups by which results will be shown if every one of them casts enough
 * @param quorum fewest ballots that count; with fewer they are destroyed unread. 0 if there is none
 * @param limits the numbers behind "enough" and "nearly all"
 */
public record Announcement(Cut cut, Audience audience, int quorum, DisclosureRule limits) {

    /**
     * Whether a round of so many voters takes reasons. Among fewer than results are told of, whoever wrote one would soon
     * be known.
     */
    public boolean takesReasons(int voters) {
        return voters >= limits.minimumCast();
    }

    public boolean isByGroup() {
        return cut != Cut.TOTAL;
    }
}

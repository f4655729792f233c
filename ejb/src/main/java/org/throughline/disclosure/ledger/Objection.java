package org.throughline.disclosure.ledger;

import java.util.Optional;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;
import org.throughline.disclosure.ledger.Release.Cut;

/**
 * Whether a release would tell too much, by itself or beside an earlier one about the same subject. Refused are
 *
 * <ul>
 *   <li>figures with a group too small for the audience;
 *   <li>the same subject put to partly the same people: the difference of two counts is about those who came or went;
 *   <li>another cut of the same people: total minus sides opens a side that was only told as "nearly all".
 * </ul>
 *
 * <p>So the bases of one subject are either the same people in the same cut, or have nobody in common, and no sum or
 * difference over any number of them is about a smaller group than each of them is.
 */
final class Objection {

    private Objection() {}

    static Optional<Reason> to(Release next, DisclosureRule rule) {
        int limit = next.cut() == Cut.TOTAL ? rule.minimumCast() : rule.minimumSide(next.audience());
        return next.smallestGroup() < limit ? Optional.of(Reason.TOO_FINE_FOR_AUDIENCE) : Optional.empty();
    }

    static Optional<Reason> to(Release next, Release earlier, Overlap overlap) {
        return switch (overlap) {
            case APART -> Optional.empty();
            case IN_PART -> Optional.of(Reason.PARTLY_SAME_PEOPLE);
            case SAME -> next.cut() == earlier.cut() ? Optional.empty() : Optional.of(Reason.OTHER_CUT);
        };
    }
}

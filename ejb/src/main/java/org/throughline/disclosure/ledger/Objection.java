package org.throughline.disclosure.ledger;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;

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

    /** Beside everything that was told on its subject before. */
    static Optional<Reason> to(
            Release next, Collection<Release> earlier, DisclosureRule rule, ReleaseLedger.Bases bases) {
        return Stream.concat(
                        to(next, rule).stream(),
                        earlier.stream().flatMap(past -> to(next, past, overlap(next, past, bases)).stream()))
                .findFirst();
    }

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

    private static Overlap overlap(Release next, Release past, ReleaseLedger.Bases bases) {
        return next.base().equals(past.base()) ? Overlap.SAME : bases.overlap(next.base(), past.base());
    }
}

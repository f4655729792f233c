package org.throughline.disclosure.ledger;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.disclosure.ReleaseMode;

/**
 * Whether a round may show anything beside what was shown on the same subject before. It is decided from the number of
 * ballots cast, the electorate and the ledger alone, before any answer is opened, so it carries nothing about answers.
 *
 * <p>The first release that concerns any of the people is free. A later one is made only if everybody of the identical
 * electorate voted in it and in every release before, in the same cut. Then everybody is in every tally, and any two
 * people of a group can exchange their whole histories of answers without changing a figure: so nobody's answers are known
 * that are not everybody's, whatever two of them tell of their own and however many are assumed to have changed their
 * minds. Whatever lets somebody be in one tally and not in another tells of the one or two who came or went.
 */
public final class ChainRule {

    private ChainRule() {}

    /** Whether the round may show what the partition of its tally tells; otherwise its ballots are destroyed unread. */
    public static boolean releases(ReleaseMode mode, Turnout turnout, Collection<Precedent> precedents) {
        return promises(precedents).contains(mode) && (mode == ReleaseMode.ALWAYS || turnout.everybodyVoted());
    }

    /** The modes in which a round could show anything, as the ledger stands; none if it never could. */
    public static Set<ReleaseMode> promises(Collection<Precedent> precedents) {
        if (precedents.stream().noneMatch(Precedent::concerns)) {
            return EnumSet.allOf(ReleaseMode.class);
        }
        return precedents.stream().filter(Precedent::concerns).allMatch(Precedent::admitsAllOfThem)
                ? EnumSet.of(ReleaseMode.ONLY_IF_ALL_VOTE)
                : EnumSet.noneOf(ReleaseMode.class);
    }
}

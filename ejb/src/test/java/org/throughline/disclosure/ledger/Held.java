package org.throughline.disclosure.ledger;

import org.throughline.disclosure.Audience;
import org.throughline.disclosure.ReleaseMode;

/**
 * How something is asked in a chain.
 *
 * @param hands whether hands are shown, nobody knows from records by whom
 * @param bySide whether figures by side are announced
 * @param twin whether another recommendation with the same words is asked about
 * @param anew whether the chain before it is over: the recommendation was published, withdrawn, superseded, or somebody erased
 * @param together whether it is one more question of the round before it
 */
record Held(
        ReleaseMode mode,
        boolean hands,
        boolean bySide,
        Audience audience,
        boolean twin,
        boolean anew,
        boolean together) {

    static final Held ALWAYS = plain(ReleaseMode.ALWAYS, false);
    static final Held IF_ALL_VOTE = plain(ReleaseMode.ONLY_IF_ALL_VOTE, false);
    static final Held HANDS = plain(ReleaseMode.ALWAYS, true);

    Held sides(Audience widest) {
        return new Held(mode, hands, true, widest, twin, anew, together);
    }

    Held ofTwin() {
        return new Held(mode, hands, bySide, audience, true, anew, together);
    }

    Held afterTheEnd() {
        return new Held(mode, hands, bySide, audience, twin, true, together);
    }

    Held inTheSameRound() {
        return new Held(mode, hands, bySide, audience, twin, anew, true);
    }

    private static Held plain(ReleaseMode mode, boolean hands) {
        return new Held(mode, hands, false, Audience.PARTICIPANTS, false, false, false);
    }
}

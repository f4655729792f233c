package org.throughline.disclosure.ledger;

/**
 * Something that was shown before on the same subject, seen from the round that is judged: figures, bounds, a verdict,
 * hands or reasons.
 *
 * @param people how its electorate overlaps with the one of the round; of a show of hands nobody knows, so in part
 * @param sameCut whether it was shown over the same groups in which the round would be
 * @param everybodyVoted whether all of its electorate had voted
 * @param chainOver whether the chain of rounds to which it belongs has ended: the recommendation was published, withdrawn
 *     or superseded since, or one of the people was erased
 */
public record Precedent(Overlap people, boolean sameCut, boolean everybodyVoted, boolean chainOver) {

    /** A show of hands: some of the same people, nobody knows which, in no cut that could be matched. */
    public static final Precedent HANDS = new Precedent(Overlap.IN_PART, false, false, false);

    /** Whether it says anything of somebody whom the round asks. */
    boolean concerns() {
        return people != Overlap.APART;
    }

    /** Whether a round in which everybody votes may stand beside it. */
    boolean admitsAllOfThem() {
        return people == Overlap.SAME && sameCut && everybodyVoted && !chainOver;
    }
}

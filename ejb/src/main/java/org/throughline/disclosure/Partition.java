package org.throughline.disclosure;

import java.util.Collection;
import org.throughline.disclosure.Released.Withheld;

/**
 * A partition of all tallies of one way of answering, fixed and known before anybody votes. Only the part in which a tally
 * fell is ever told. It is safe if in every part, against every two known ballots that fit it, each other person has two
 * possible answers at least. Ballots are secret and nothing ties one person's answer to another's, so people are
 * exchangeable: somebody's answer is known only if a part holds a tally {@code t} in which all ballots but the two known
 * ones say the same, and no other tally of the part contains these two. <b>A tally in which no answer has {@code n − 2} or
 * more is therefore safe in whatever part it lies</b>; and one in which some answer has must share its part with a tally
 * that differs in a third ballot. The partitions merge {@code n − 3} to {@code n} ("nearly all") for that reason, and are
 * free elsewhere: exact counts for a choice, quartiles for a scale.
 */
public sealed interface Partition permits ChoicePartition, ScalePartition, ApprovalPartition {

    /** The part in which a tally of enough ballots falls. */
    Released part(Votes votes);

    /**
     * What anybody could work out of the whole from what its groups tell, and nothing beyond it: a sharper total would open
     * a group by subtraction.
     */
    Released whole(Collection<Released> groups);

    /** Groups are told all or none, and each in a part of the same partition. */
    static IllegalArgumentException foreign(Released group) {
        return new IllegalArgumentException(
                group instanceof Withheld ? "groups are told all or none" : "told by another partition");
    }
}

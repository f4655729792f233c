package org.throughline.ballot.box;

import java.util.UUID;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.seal.SealContext;
import org.throughline.identity.Keys;
import org.throughline.refusal.Refusal;

/** What the box needs to know of a round and a voter to take what the voter sends. */
public record CastPermit(UUID key, byte[] questionsHash, Voter who) {

    /**
     * Of the row that was locked.
     *
     * @throws Refusal.Missing if the caller is no voter
     * @throws Refusal.NotNow if the round takes no ballot
     */
    static CastPermit of(Object[] row) {
        if (row[4] == null) {
            throw new Refusal.Missing();
        }
        boolean inTime = ((Number) row[1]).intValue() == 1;
        RoundState.of((String) row[0]).refuseUnlessVoting(inTime);
        return new CastPermit(
                Keys.uuid((byte[]) row[2]),
                (byte[]) row[3],
                new Voter(Keys.uuid((byte[]) row[4]), (String) row[5], (String) row[6]));
    }

    public UUID voter() {
        return who.id();
    }

    public SealContext context(UUID round) {
        return new SealContext(key, questionsHash, round, who.id(), who.side(), who.sector());
    }
}

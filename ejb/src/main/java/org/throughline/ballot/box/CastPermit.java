package org.throughline.ballot.box;

import java.util.UUID;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.seal.SealContext;
import org.throughline.platform.query.Row;
import org.throughline.refusal.Refusal;

/** What the box needs to know of a round and a voter to take what the voter sends. */
public record CastPermit(UUID key, byte[] questionsHash, Voter who) {

    /**
     * Of the row that was locked.
     *
     * @throws Refusal.Missing if the caller is no voter
     * @throws Refusal.NotNow if the round takes no ballot
     */
    static CastPermit of(Row row) {
        UUID voter = row.keyOrNull("voter_id");
        if (voter == null) {
            throw new Refusal.Missing();
        }
        row.constant("state", RoundState.class).refuseUnlessVoting(row.flag("in_time"));
        return new CastPermit(
                row.key("key_id"), row.bytes("questions_hash"), new Voter(voter, row.text("side"), row.text("sector")));
    }

    public UUID voter() {
        return who.id();
    }

    public SealContext context(RoundId round) {
        return new SealContext(key, questionsHash, round.value(), who.id(), who.side(), who.sector());
    }
}

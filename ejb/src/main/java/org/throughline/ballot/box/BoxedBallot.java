package org.throughline.ballot.box;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.electorate.VoterKey;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.seal.SealedBallot;

/** A voter's sealed ballot in the box. */
@Entity
@Table(name = "sealed_ballot")
@IdClass(VoterKey.class)
public class BoxedBallot {

    @Id
    @Column(name = "round_id")
    private UUID round;

    @Id
    @Column(name = "voter_id")
    private UUID voter;

    private byte[] sealed;
    private byte[] mac;

    protected BoxedBallot() {}

    public BoxedBallot(RoundId round, UUID voter, SealedBallot ballot) {
        this.round = round.value();
        this.voter = voter;
        this.sealed = ballot.bytes();
        this.mac = ballot.mac();
    }
}

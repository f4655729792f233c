package org.throughline.ballot.electorate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.key.RoundId;

/** Somebody who may vote in a round, and the groups they counted with when it opened. */
@Entity
@Table(name = "electorate")
@IdClass(VoterKey.class)
public class Elector {

    @Id
    @Column(name = "round_id")
    private UUID round;

    @Id
    @Column(name = "voter_id")
    private UUID voter;

    private String side;
    private String sector;

    protected Elector() {}

    Elector(RoundId round, Voter voter) {
        this.round = round.value();
        this.voter = voter.id();
        this.side = voter.side();
        this.sector = voter.sector();
    }
}

package org.throughline.ballot.reason;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.seal.SealedBallot;

/** What a voter gave as a reason to one question, or nothing, sealed. */
@Entity
@Table(name = "sealed_reason")
@IdClass(ReasonKey.class)
public class SealedReason {

    @Id
    @Column(name = "round_id")
    private UUID round;

    @Id
    @Column(name = "voter_id")
    private UUID voter;

    @Id
    @Column(name = "question_id")
    private UUID question;

    private byte[] sealed;
    private byte[] mac;

    protected SealedReason() {}

    SealedReason(RoundId round, UUID voter, QuestionId question, SealedBallot reason) {
        this.round = round.value();
        this.voter = voter;
        this.question = question.value();
        this.sealed = reason.bytes();
        this.mac = reason.mac();
    }
}

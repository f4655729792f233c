package org.throughline.ballot.reason;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.key.QuestionId;

/** A reason after the close, nobody's, until views are distilled from it. */
@Entity
@Table(name = "reason_to_distil")
public class WrittenReason {

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID question;

    private String text;

    protected WrittenReason() {}

    WrittenReason(QuestionId question, String text) {
        this.id = UUID.randomUUID();
        this.question = question.value();
        this.text = text;
    }
}

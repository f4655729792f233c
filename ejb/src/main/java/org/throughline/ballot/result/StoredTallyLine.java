package org.throughline.ballot.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;

/** One figure of what is told, as it is stored: a count, a range, or the reason why there is none. */
@Entity
@Table(name = "tally")
@IdClass(StoredTallyLine.Key.class)
public class StoredTallyLine {

    @Id
    @Column(name = "question_id")
    private UUID question;

    @Id
    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Id
    @Column(name = "group_code")
    private String groupCode;

    @Id
    private int ordinal;

    private String form;
    private String choice;
    private int low;
    private int high;
    private int ballots;
    private String reason;

    protected StoredTallyLine() {}

    StoredTallyLine(TallyLine told) {
        question = told.question().value();
        measure = told.measure();
        groupCode = told.group();
        ordinal = told.ordinal();
        form = told.form();
        choice = told.choice();
        low = told.low();
        high = told.high();
        ballots = told.ballots();
        reason = told.reason();
    }

    TallyLine told() {
        return new TallyLine(
                new QuestionId(question), measure, groupCode, ordinal, form, choice, low, high, ballots, reason);
    }

    /** The question, what is counted, the group or an empty one for the total, and the place of the figure there. */
    public record Key(UUID question, Measure measure, String groupCode, int ordinal) {}
}

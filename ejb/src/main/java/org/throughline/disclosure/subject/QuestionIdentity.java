package org.throughline.disclosure.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.identity.PersonId;
import org.throughline.refusal.Refusal;

/**
 * What a convenor said of two matters: that they are the same question, which counts at once; or another one, which counts
 * once somebody else has confirmed it.
 */
@Entity
@Table(name = "question_identity")
@IdClass(QuestionIdentity.Key.class)
public class QuestionIdentity {

    /** What can be said of two matters. */
    public enum Answer implements HasCode {
        SAME,
        ANOTHER;

        @EnumeratedValue
        private final String code = HasCode.plain(this);

        @Override
        public String code() {
            return code;
        }

        static Answer of(String code) {
            return HasCode.of(Answer.class, code);
        }
    }

    @Id
    private UUID one;

    @Id
    private UUID other;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected QuestionIdentity() {}

    QuestionIdentity(MatterPair pair, Answer answer, PersonId by, Instant now) {
        this.one = pair.one().value();
        this.other = pair.other().value();
        this.answer = answer;
        this.givenBy = by.value();
        this.givenAt = now;
    }

    /** Says something else than before; what was confirmed is confirmed no more. */
    void say(Answer given, PersonId by, Instant now) {
        if (answer != given) {
            answer = given;
            givenBy = by.value();
            givenAt = now;
            confirmedBy = null;
            confirmedAt = null;
        }
    }

    /** @throws Refusal.NotNow if the one who said it confirms it, or there is nothing to confirm */
    void confirm(PersonId by, Instant now) {
        if (answer() != Answer.ANOTHER) {
            throw new Refusal.NotNow("identity.nothingToConfirm");
        }
        if (givenBy.equals(by.value())) {
            throw new Refusal.NotNow("identity.ownAnswer");
        }
        if (confirmedBy == null) {
            confirmedBy = by.value();
            confirmedAt = now;
        }
    }

    public MatterPair pair() {
        return new MatterPair(new MatterId(one), new MatterId(other));
    }

    public Answer answer() {
        return answer;
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    public PersonId givenBy() {
        return new PersonId(givenBy);
    }

    /** Whether it makes the two one question. */
    boolean joins() {
        return answer() == Answer.SAME;
    }

    /** Whether it parts them, though their words are nearly the same. */
    boolean parts() {
        return answer() == Answer.ANOTHER && isConfirmed();
    }

    /** The two, in the order of their pair. */
    record Key(UUID one, UUID other) {

        static Key of(MatterPair pair) {
            return new Key(pair.one().value(), pair.other().value());
        }
    }
}

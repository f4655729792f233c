package org.throughline.ballot.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.disclosure.subject.SubjectId;

/** Which wording an option of a question is. */
@Embeddable
public class OptionKey {

    private int ordinal;

    @Column(name = "subject_id")
    private UUID subject;

    protected OptionKey() {}

    OptionKey(int ordinal, SubjectId subject) {
        this.ordinal = ordinal;
        this.subject = subject.value();
    }

    int ordinal() {
        return ordinal;
    }

    SubjectId subject() {
        return new SubjectId(subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OptionKey that && ordinal == that.ordinal && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordinal, subject);
    }
}

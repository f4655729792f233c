package org.throughline.ballot.prospect;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.QuestionIdentity;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.disclosure.subject.Subjects;
import org.throughline.identity.PersonId;

/**
 * How an earlier question and one of a draft are alike, and what was said of it.
 *
 * @param theirs what the earlier one is about
 * @param ours what the question of the draft is about
 * @param ordinal of the question of the draft
 * @param givenBy who said that they are different; null unless somebody did
 */
public record QuestionLikeness(MatterId theirs, MatterId ours, int ordinal, Degree degree, @Nullable PersonId givenBy) {

    /** What is known of two questions. */
    public enum Degree implements HasCode {
        /** Both are about the same matter, in whatever words: nothing is left to say. */
        ONE,
        /** Nearly the same words, and nobody has said yet whether it is the same. */
        NEAR,
        /** Somebody said that they are the same. */
        SAME,
        /** Nearly the same words; somebody said that they are different, and nobody has confirmed it. */
        UNCONFIRMED,
        /** Nearly the same words; two people said that they are different. */
        ANOTHER,
        /** Other words, and nobody said that they are the same. */
        NONE;

        @Override
        public String code() {
            return HasCode.plain(this);
        }
    }

    static QuestionLikeness of(Subjects subjects, BallotQuestion theirs, BallotQuestion ours) {
        return theirs.subjects().stream()
                .flatMap(one -> ours.subjects().stream().map(other -> of(subjects, one, other, ours.ordinal())))
                .min(Comparator.comparing(QuestionLikeness::degree))
                .orElseThrow();
    }

    private static QuestionLikeness of(Subjects subjects, SubjectId one, SubjectId other, int ordinal) {
        MatterId theirs = subjects.matterOf(one);
        MatterId ours = subjects.matterOf(other);
        QuestionIdentity said = subjects.said(theirs, ours).orElse(null);
        return new QuestionLikeness(
                theirs, ours, ordinal, degree(subjects, theirs, ours, said), said == null ? null : said.givenBy());
    }

    private static Degree degree(Subjects subjects, MatterId theirs, MatterId ours, @Nullable QuestionIdentity said) {
        if (theirs.equals(ours)) {
            return Degree.ONE;
        }
        if (said != null) {
            return switch (said.answer()) {
                case SAME -> Degree.SAME;
                case ANOTHER -> said.isConfirmed() ? Degree.ANOTHER : Degree.UNCONFIRMED;
            };
        }
        if (subjects.near(theirs, ours)) {
            return Degree.NEAR;
        }
        return subjects.same(theirs, ours) ? Degree.ONE : Degree.NONE;
    }

    /** Whether somebody has to say what it is before the round opens. */
    boolean isOpen() {
        return degree == Degree.NEAR;
    }
}

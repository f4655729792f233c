package org.throughline.ballot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;

/** The terms on which everybody votes: what was announced, fixed at the opening by a hash over it and the questions. */
@Embeddable
public class Terms {

    private String cut;
    private String audience;
    private int quorum;

    @Column(name = "minimum_cast")
    private int minimumCast;

    @Column(name = "close_notice")
    private int closeNotice;

    @Column(name = "questions_hash")
    private byte @Nullable [] hash;

    protected Terms() {}

    Terms(NewRound given) {
        this.cut = given.cut().code();
        this.audience = given.audience().code();
        this.quorum = given.quorum();
        this.minimumCast = DisclosureRule.FLOOR.minimumCast();
    }

    /** Nothing of them changes any more. */
    void fix(UUID round, DisclosureRule limits, Duration notice, List<BallotQuestion> questions) {
        minimumCast = limits.minimumCast();
        closeNotice = (int) notice.toMinutes();
        hash = QuestionsHash.of(round, announcement(), questions);
    }

    /** How long ahead, at least, a deadline that is brought forward is announced. */
    Duration closeNotice() {
        return Duration.ofMinutes(closeNotice);
    }

    Announcement announcement() {
        return new Announcement(Cut.of(cut), Audience.of(audience), quorum, DisclosureRule.FLOOR.raisedTo(minimumCast));
    }

    /** Whether these are the questions for which they were fixed, and nothing of them was changed since. */
    boolean hold(UUID round, List<BallotQuestion> questions) {
        return hash != null && MessageDigest.isEqual(hash, QuestionsHash.of(round, announcement(), questions));
    }

    /** @throws IllegalStateException before the opening */
    byte[] hash() {
        if (hash == null) {
            throw new IllegalStateException("nothing is sealed before the opening");
        }
        return hash;
    }
}

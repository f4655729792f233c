package org.throughline.ballot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.language.Bilingual;

/** The terms on which everybody votes: what was announced, fixed at the opening by a hash over it and the questions. */
@Embeddable
public class RoundTerms {

    @Enumerated(EnumType.STRING)
    private Cut cut;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private ReleaseMode mode;

    private int quorum;
    private int electors;
    private boolean showable;

    @Column(name = "minimum_cast")
    private int minimumCast;

    @Column(name = "close_notice")
    private int closeNotice;

    @Column(name = "questions_hash")
    private byte @Nullable [] hash;

    protected RoundTerms() {}

    RoundTerms(NewRound given) {
        this.cut = given.cut();
        this.audience = given.audience();
        this.mode = given.mode();
        this.quorum = given.quorum();
        this.showable = true;
        this.minimumCast = DisclosureRule.FLOOR.minimumCast();
    }

    /** Nothing of them changes any more. */
    void fix(RoundId round, Conditions conditions, List<BallotQuestion> questions) {
        minimumCast = conditions.limits().minimumCast();
        closeNotice = (int) conditions.notice().toMinutes();
        electors = conditions.electors();
        showable = conditions.showable();
        hash = QuestionsHash.of(round, announcement(), questions, conditions.languageNote());
    }

    /** How long ahead, at least, a deadline that is brought forward is announced. */
    Duration closeNotice() {
        return Duration.ofMinutes(closeNotice);
    }

    Announcement announcement() {
        return new Announcement(
                cut, audience, mode, quorum, DisclosureRule.FLOOR.raisedTo(minimumCast), electors, showable);
    }

    /** Whether these are the questions for which they were fixed, and nothing of what voters read was changed since. */
    boolean hold(RoundId round, List<BallotQuestion> questions, Bilingual languageNote) {
        return hash != null
                && MessageDigest.isEqual(hash, QuestionsHash.of(round, announcement(), questions, languageNote));
    }

    /** @throws IllegalStateException before the opening */
    byte[] hash() {
        if (hash == null) {
            throw new IllegalStateException("nothing is sealed before the opening");
        }
        return hash;
    }
}

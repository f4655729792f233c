package org.throughline.ballot.round;

import jakarta.persistence.EnumeratedValue;
import org.throughline.HasCode;

/** Why a round is suspended. */
public enum Trouble implements HasCode {
    /** The vault has no keys of the round. It can go on if they come back. */
    KEY_MISSING("keyMissing"),
    /** A ballot in the box was not sealed for its place there. */
    BROKEN_SEAL("brokenSeal"),
    /** There are fewer ballots in the box than voters. */
    BALLOT_MISSING("ballotMissing"),
    /** The questions, or what was announced about them, are not those that the round opened with. */
    QUESTIONS_CHANGED("questionsChanged");

    @EnumeratedValue
    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    /** The key of the sentence in the message bundles, under {@code trouble.}. */
    @Override
    public String code() {
        return code;
    }

    public static Trouble of(String code) {
        return HasCode.of(Trouble.class, code);
    }
}

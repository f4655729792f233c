package org.throughline.ballot.round;

import java.util.Arrays;

/** Why a round is suspended. */
public enum Trouble {
    /** The vault has no keys of the round. It can go on if they come back. */
    KEY_MISSING("keyMissing"),
    /** A ballot in the box was not sealed for its place there. */
    BROKEN_SEAL("brokenSeal"),
    /** There are fewer ballots in the box than voters. */
    BALLOT_MISSING("ballotMissing"),
    /** The questions, or what was announced about them, are not those that the round opened with. */
    QUESTIONS_CHANGED("questionsChanged");

    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    /** The key of the sentence in the message bundles, under {@code trouble.}. */
    public String code() {
        return code;
    }

    public static Trouble of(String code) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

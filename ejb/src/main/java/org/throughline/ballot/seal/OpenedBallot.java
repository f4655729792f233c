package org.throughline.ballot.seal;

import java.util.function.Supplier;

/** A ballot, or a reason, of which only the mark was opened. The answers stay sealed until somebody asks for them, once. */
public final class OpenedBallot {

    private final boolean cast;
    private final Supplier<byte[]> answers;

    OpenedBallot(boolean cast, Supplier<byte[]> answers) {
        this.cast = cast;
        this.answers = answers;
    }

    public boolean wasCast() {
        return cast;
    }

    /**
     * Opens the answers: {@value Seal#ANSWERS} bytes; or the text of a reason, {@value Seal#REASON}.
     *
     * @throws BrokenSeal if they were changed, or opened before
     */
    public byte[] answers() {
        return answers.get();
    }
}

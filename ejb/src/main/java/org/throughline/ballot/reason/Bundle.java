package org.throughline.ballot.reason;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.throughline.ballot.seal.OpenedBallot;

/** The reasons to one question, of which at first only the marks are open: whether one was written. */
final class Bundle {

    /** With fewer, whoever knows who wrote at all would soon know who wrote what; they are never opened. */
    static final int FEWEST = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<OpenedBallot> written = new ArrayList<>();

    void add(OpenedBallot reason) {
        if (reason.wasCast()) {
            written.add(reason);
        }
    }

    /** Opens them, in random order; none if there are too few. */
    List<String> read() {
        if (written.size() < FEWEST) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(written.stream()
                .map(OpenedBallot::answers)
                .map(ReasonSheet::text)
                .toList());
        Collections.shuffle(texts, RANDOM);
        return texts;
    }
}

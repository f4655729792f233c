package org.throughline.correspondence.outbox;

import java.time.Duration;

/** How long a mail rests after an attempt that failed: from five seconds on twice as long each time, an hour at most. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Pauses() {}

    /** @param attempts made so far, at least one */
    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}

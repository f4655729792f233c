package org.throughline.document.format.guard;

import java.time.Duration;
import org.throughline.refusal.Refusal;

/** The moment by which a file must have been read. */
public final class Deadline {

    private final long end;
    private final long seconds;

    private Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
        this.seconds = Math.max(1, patience.toSeconds());
    }

    public static Deadline in(Duration patience) {
        return new Deadline(patience);
    }

    /** @throws Refusal.Invalid if it has passed */
    public void check() {
        if (left().isNegative()) {
            throw refusal();
        }
    }

    public Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    public Refusal refusal() {
        return new Refusal.Invalid("import.tooSlow", seconds);
    }
}
